/** The schemas of records and their parts, as written and as compiled. */

import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  confidenceSupports,
  confidences,
  dateBases,
  partyRoles,
  requiredFacts,
  siteTypes,
} from '../vocabulary'
import { z } from '../zod'
import {
  day,
  iso3,
  latitude,
  longitude,
  organisationId,
  partialDate,
  programId,
  slug,
  sourceIds,
  title,
} from './formats'
import { plainText as text } from './plainText'

export const partySchema = z.strictObject({
  country: iso3.optional().describe('ISO 3166-1 alpha-3 code'),
  organisation: organisationId.optional().describe('Id from organisations.json'),
  described: text.optional().describe('A party that the source names only in words'),
  role: z.enum(partyRoles).describe('What the party does in the act'),
  actsFor: z
    .literal('state')
    .optional()
    .describe('Set if an agency or another body signs for its government'),
})

export const milestoneSchema = z.strictObject({
  date: partialDate.describe('As precisely as known'),
  text: text.describe('What happened, or is planned, in our own words'),
  sources: sourceIds.optional().describe('Ids of the sources that show it'),
  record: slug.optional().describe('Id of the record of this act, if it has its own'),
  planned: z
    .literal(true)
    .optional()
    .describe(
      'Set if its sources only say that it is to happen, such as a launch; removed once a page shows that it did',
    ),
})

export const documentSchema = z.strictObject({
  title: text.describe('What the document is, in our own words'),
  sources: sourceIds.optional().describe('Ids of the sources that show it'),
})

export const evidenceSchema = z
  .strictObject({
    act: sourceIds.optional().describe('That it happened, and what kind of act it is'),
    date: sourceIds.optional().describe('When'),
    parties: sourceIds.optional().describe('Between whom'),
    status: sourceIds.optional().describe('What became of it'),
    ended: sourceIds.optional().describe('When it ended'),
    site: sourceIds.optional().describe('Where the site is'),
  })
  .describe('Which sources of a record show which of its facts. A source that shows none is background')

const agreementTitle = 'Plain English, in our own words'
const agreementFields = {
  id: slug.describe('Stable: never reused; renamed only with formerIds'),
  formerIds: z
    .array(slug)
    .min(1)
    .optional()
    .describe('Earlier ids of the record. Addresses with them lead to it'),
  title: text.describe(agreementTitle),
  summary: text.describe('One or two sentences, in our own words'),
  programs: z.array(programId).min(1).describe('Ids from programs.json, primary first'),
  kind: z.enum(agreementKinds).describe('What was done'),
  level: z.enum(agreementLevels).describe('Level of the foreign partner that acted'),
  date: z
    .strictObject({
      value: partialDate.describe('EDTF level 0; never padded'),
      basis: z.enum(dateBases).describe('What happened on that date'),
    })
    .describe('Date, as precisely as known'),
  status: z.enum(agreementStatuses).describe('Current status'),
  ended: partialDate
    .optional()
    .describe('When it ended, for status ended or withdrawn; absent if not documented'),
  until: partialDate.optional().describe('End of its term, as the document or a page gives it'),
  parties: z.array(partySchema).min(2).describe('At least one from the subject and one partner'),
  documents: z
    .array(documentSchema)
    .min(2)
    .optional()
    .describe('The documents, if several were signed with the same partner on one day for one program'),
  milestones: z.array(milestoneSchema).optional().describe('Earlier and later events under the same act'),
  site: z
    .strictObject({
      name: text.describe('Name of the site'),
      type: z.enum(siteTypes).optional().describe('What the site is, as the sources describe it'),
      lat: latitude.optional().describe('Degrees north'),
      lon: longitude.optional().describe('Degrees east'),
    })
    .optional()
    .describe('A physical site; without coordinates if they are not documented'),
  sources: sourceIds.describe('Ids of the sources'),
  evidence: evidenceSchema.optional().describe('Which of the sources show which fact'),
  checked: day
    .optional()
    .describe('Day on which the act, its date and its parties were last held against pages'),
  doubt: text.optional().describe('Why the record may be wrong: makes its confidence low'),
  note: text.optional().describe('Points on which sources disagree, and what else a reader should know'),
}

/** A record as written in `data/agreements/`. Its confidence is computed. */
export const writtenAgreementSchema = z
  .strictObject({ ...agreementFields, title: title.describe(agreementTitle) })
  .describe('One documented act of cooperation')

const support = z.enum(confidenceSupports)

export const confidenceReasonSchema = z
  .discriminatedUnion('code', [
    z.strictObject({ code: z.literal('doubt').describe('`doubt` says why') }),
    z.strictObject({
      code: z.literal('open').describe('Not every fact has evidence yet'),
      missing: z.array(z.enum(requiredFacts)).describe('The facts without evidence'),
    }),
    z.strictObject({
      code: z.literal('shown').describe('Each fact has evidence'),
      act: support.describe('How the act is shown'),
      date: support.describe('How its date is shown'),
      parties: support.describe('How its parties are shown'),
    }),
  ])
  .describe('Why the confidence is what it is; absent if it is as stated in the file')

/** A record as compiled: with its confidence and the reason. */
export const agreementSchema = z
  .strictObject({
    ...agreementFields,
    confidence: z.enum(confidences).describe('Confidence in the record'),
    confidenceReason: confidenceReasonSchema.optional(),
    evidenceKind: support
      .optional()
      .describe(
        'How the weakest of act, date and parties is shown: by primary sources (`primary`), by two writers (`writers`), by one (`single`), or only by pages from before the act (`preview`). Absent while one of the three has no evidence',
      ),
  })
  .describe('One documented act of cooperation')
