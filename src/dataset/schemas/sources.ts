/** The schemas of publishers, and of sources as written and as compiled. */

import { sourceKinds } from '../vocabulary'
import { z } from '../zod'
import {
  idOf,
  language,
  organisationId,
  partialDate,
  publisherId,
  stableId,
  title,
  webAddress,
} from './formats'
import { plainText as text } from './plainText'

const host = z
  .string()
  .regex(
    /^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'is not a host such as esa.int: write it without https:// and www.',
  )

export const publisherSchema = z
  .strictObject({
    id: stableId,
    name: text.describe('Name as cited'),
    kind: z.enum(sourceKinds).describe('Kind of publisher; every page it prints has this kind'),
    hosts: z.array(host).describe('Hosts of its pages, without www.; empty if others print its texts'),
    language: language.optional().describe('ISO 639 code of most of its pages'),
    organisation: organisationId.optional().describe('Id of the organisation for which it speaks'),
  })
  .describe('Who publishes pages. No two publishers share a host')

/** A host whose pages are not cited (`data/refused-hosts.json`). */
export const refusedHostSchema = z
  .strictObject({
    host: host.describe('Host, without www.; its subdomains are refused too'),
    reason: text.describe('Why, in words that end the sentence “is refused: …”'),
  })
  .describe(
    'A host that serves spam, or prints texts that are not its own under a name that has nothing to do with them',
  )

const sourceTitle = 'Title of the page; in square brackets if it is a description'
const sourceFields = {
  title: text.describe(sourceTitle),
  url: webAddress.describe('Address of the page; of the original, if the text was read elsewhere'),
  foundAt: webAddress.optional().describe('Address of the copy that was read, if not the page itself'),
  published: partialDate.nullable().describe('As precisely as known; null if the page gives no date'),
  language: language.describe('ISO 639 code'),
  note: text.optional().describe('What a reader should know about the page'),
}
const writerId = idOf('publisher or organisation', 'add it to publishers.json').describe(
  'Id of the publisher or organisation whose text it is, if someone else printed it',
)

/** A source as written in `data/sources/`. */
export const writtenSourceSchema = z
  .strictObject({
    id: stableId,
    publisher: publisherId.describe('Id from publishers.json; the kind of the source follows from it'),
    writer: writerId.optional(),
    ...sourceFields,
    title: title.describe(sourceTitle),
  })
  .describe('A page cited as a source')

/** A source as compiled: with names instead of ids, and the kind of its publisher. */
export const sourceSchema = z
  .strictObject({
    id: stableId,
    ...sourceFields,
    publisher: text.describe(
      'Who published the page: “Xinhua via Space Daily” if one prints the text of another',
    ),
    kind: z.enum(sourceKinds).describe('Kind of publisher'),
    publisherId: publisherId.optional().describe('Id of the publisher; absent in older data and own data'),
    writer: writerId.optional(),
    writerKind: z
      .enum(sourceKinds)
      .optional()
      .describe('Kind of the writer, if someone else printed the text'),
    issuer: organisationId
      .optional()
      .describe('Id of the organisation whose own text it is: that of the writer, or of the publisher'),
  })
  .describe('A page cited as a source')
