/**
 * The schema of the data, and the source of the TypeScript types, the published JSON Schema and the codebook in
 * `data/README.md`. Only code that reads untrusted or hand-written data imports this file at run time; the rest of the
 * app imports only the types, so that it does not load zod.
 */

import { plainText as text } from './plainText'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  claimMeasures,
  claimQualifiers,
  claimSides,
  confidenceSupports,
  confidences,
  dateBases,
  membershipStatuses,
  organisationTypes,
  partyRoles,
  requiredFacts,
  rules,
  siteTypes,
  sourceKinds,
} from './vocabulary'
import { z } from './zod'

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const slug = z.string().regex(slugPattern, 'is not a slug: use lower-case letters, digits and single hyphens')
/** Text that is not even a slug gets the same message as an unknown id. */
const idOf = (kind: string, add: string) =>
  z.string().regex(slugPattern, `is not a known ${kind}: use an existing id, or ${add}`)
const organisationId = idOf('organisation', 'add it as a new one')
const sourceId = idOf('source', 'add it as a new one')
const publisherId = idOf('publisher', 'add it to publishers.json')
const programId = idOf('program', 'add it to programs.json')
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code such as PAK')
const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date such as 2023, 2023-10 or 2023-10-18',
  )
/** Titles stand in lists, tables and file names. Data of other makers may have longer ones. */
const title = text
  .refine((words) => !/[\n\r\u2028\u2029]/.test(words), 'has a line break: write it on one line')
  .refine((words) => words.length <= 300, 'has more than 300 characters: shorten it')
const language = z.string().regex(/^[a-z]{2,3}$/)
const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'is not a day such as 2026-11-30')
const webAddress = z.string().regex(/^https?:\/\/\S+$/, 'is not an http or https address')
const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)

export const aboutSchema = z
  .strictObject({
    title: text.describe('Name of the product, shown in the header and in source lines'),
    subject: z
      .strictObject({
        country: iso3.describe('The country whose partnerships are listed; never counted as a partner'),
        territories: z.array(iso3).describe('Codes that belong to the subject and never count as partners'),
      })
      .describe('The country whose partnerships are listed, and its territories'),
    alignment: z
      .strictObject({
        program: programId.describe("Program of the subject's coalition on the alignment map"),
        group: slug.describe('Group of the other coalition'),
      })
      .describe('The two coalitions that are compared'),
    asOf: partialDate.describe(
      'Horizon of the records: the day up to which readable pages are dense. Later time is not yet researched',
    ),
    listsAsOf: z
      .strictObject({
        memberships: partialDate.optional().describe('For groups without their own date'),
        claims: partialDate.optional().describe('For the stated totals'),
        organisations: partialDate.optional().describe('For the organisations'),
      })
      .optional()
      .describe('Horizons of the other lists; that of the records applies to a list without one'),
    updated: partialDate.describe('Day of the latest change to the data; part of the version'),
    licence: z
      .strictObject({
        data: text.describe('Name of the licence of the data'),
        dataUrl: webAddress.optional().describe('Its text'),
        code: text.describe('Name of the licence of the code'),
      })
      .describe('How data and code may be used'),
    attributions: z
      .array(
        z.strictObject({
          name: text.describe('Name of the work, with its version if it has one'),
          licence: text.describe('Its licence'),
          url: webAddress.describe('Web address'),
          use: text.describe('What it is used for here'),
        }),
      )
      .describe('Third-party works used in this dataset'),
  })
  .describe('What the dataset is about: its title, subject, licence and attributions')

export const programSchema = z
  .strictObject({
    id: slug.describe('Stable: never reused, never renamed'),
    name: text.describe('Full name'),
    label: text.describe('Name in lists and legends'),
    shortLabel: text.max(15).describe('Name in narrow charts, at most 15 characters'),
    description: text.describe('What belongs to the program, in one or two sentences'),
    phrase: text
      .optional()
      .describe('How a sentence goes on after “agreements”: “on the lunar research station”'),
    requiredForGroup: slug
      .optional()
      .describe('Every record with a partner country in this group must belong to this program'),
  })
  .describe(
    'A program. The order of the list is the order in every stack, lane and legend, and determines the colour',
  )

export const countrySchema = z
  .strictObject({
    iso3: iso3.describe('ISO 3166-1 alpha-3 code'),
    iso2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe('ISO 3166-1 alpha-2 code'),
    numeric: z
      .string()
      .regex(/^\d{3}$/)
      .describe('ISO 3166-1 numeric code'),
    name: text.describe('Short English name'),
    officialName: text.describe('Formal English name'),
    region: z.string().nullable().describe('UN M49 region; null if M49 has none'),
    subregion: z.string().nullable().describe('UN M49 subregion'),
    labelLat: latitude.describe('Latitude of a point inside the country, for labels and markers'),
    labelLon: longitude.describe('Longitude of that point'),
    capital: z.string().nullable().describe('Name of the capital; null if there is none'),
    areaKm2: z.number().nonnegative().nullable().describe('Area in square kilometres; null if not known'),
    unMember: z.boolean().describe('Whether it is a member state of the United Nations'),
    note: text.optional().describe('What a reader should know about the entry'),
  })
  .describe('A country or territory with an ISO 3166-1 code')

export const organisationSchema = z
  .strictObject({
    id: slug.describe('Stable: never reused, never renamed'),
    name: text.describe('English name'),
    acronym: text.optional().describe('Short name in common use'),
    aliases: z
      .array(text)
      .min(1)
      .optional()
      .describe('Other names that sources use, by which it is recognised'),
    country: iso3.optional().describe('ISO 3166-1 alpha-3 code; absent for an international organisation'),
    type: z.enum(organisationTypes).describe('Type of organisation'),
    parent: organisationId.optional().describe('Id of the organisation it belongs to'),
    militaryLink: z
      .strictObject({
        text: text.describe('The statement, with who makes it'),
        sources: z.array(sourceId).min(1).describe('Ids of the sources that say so'),
      })
      .optional()
      .describe('What a named source says about its link to the military; attributed, never asserted'),
  })
  .describe('An organisation that is a party to a record')

export const groupSchema = z
  .strictObject({
    id: slug.describe('Stable: never reused, never renamed'),
    name: text.describe('Full name'),
    shortName: text.describe('Name in lists and legends'),
    phrase: text.optional().describe('How a sentence goes on after “agreements”: “with members of BRICS”'),
    belongs: z
      .array(z.enum(membershipStatuses))
      .min(1)
      .describe(
        'Statuses that count as belonging to the group, e.g. signatory for the Artemis Accords; withdrawn counts until `left`',
      ),
    area: z
      .strictObject({
        id: slug.describe('Its id in addresses, as in `area=gulf`; must not be that of a UN region'),
        name: text.describe('Its name in the list of areas'),
      })
      .optional()
      .describe('Set if the members form an area that a map can show'),
    asOf: partialDate.optional().describe('Date to which the list of members is complete'),
    note: text.optional().describe('What a reader should know about the list'),
  })
  .describe('A group of countries used as an overlay')

export const membershipSchema = z
  .strictObject({
    group: slug.describe('Id of the group'),
    country: iso3.describe('ISO 3166-1 alpha-3 code'),
    joined: partialDate.nullable().describe('When it joined; null if the date is not known'),
    left: partialDate.optional().describe('When it left'),
    status: z.enum(membershipStatuses).describe('How the country belongs to the group'),
    confidence: z.enum(confidences).optional().describe('Confidence in the entry, if assessed'),
    note: text.optional().describe('Doubts, and points on which sources disagree'),
    sources: z.array(sourceId).min(1).describe('Ids of the sources'),
  })
  .describe('One country in one group, with the dates between which it belongs')

export const claimSchema = z
  .strictObject({
    id: slug.describe('Stable: never reused, never renamed'),
    date: partialDate.describe('When it was stated'),
    asOf: partialDate.optional().describe('The date that the total refers to, if different'),
    period: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}$/)
      .optional()
      .describe('ISO 8601 interval, for a total over a period'),
    claimant: text.describe('Who stated it'),
    claimantLabel: text.max(24).describe('Name of the claimant beside a mark'),
    side: z
      .enum(claimSides)
      .describe('Whether the claimant belongs to the subject, to another state, or is neither'),
    measure: z.enum(claimMeasures).describe('What was counted'),
    value: z.number().int().positive().describe('The total'),
    qualifier: z.enum(claimQualifiers).describe('Precision of the total'),
    scope: text.describe('What exactly was counted, in our own words'),
    program: programId.optional().describe('Set if the total is for one program only'),
    statement: text.describe('The statement, in our own words'),
    source: sourceId.describe('Id of the source'),
  })
  .describe('A total stated by others')

export const publisherSchema = z
  .strictObject({
    id: slug.describe('Stable: never reused, never renamed'),
    name: text.describe('Name as cited'),
    kind: z.enum(sourceKinds).describe('Kind of publisher; every page it prints has this kind'),
    hosts: z
      .array(
        z
          .string()
          .regex(
            /^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/,
            'is not a host such as esa.int: write it without https:// and www.',
          ),
      )
      .describe('Hosts of its pages, without www.; empty if others print its texts'),
    language: language.optional().describe('ISO 639 code of most of its pages'),
    organisation: organisationId.optional().describe('Id of the organisation for which it speaks'),
  })
  .describe('Who publishes pages. No two publishers share a host')

const stableId = slug.describe('Stable: never reused, never renamed')

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

const sourceIds = z.array(sourceId).min(1)

export const milestoneSchema = z.strictObject({
  date: partialDate.describe('As precisely as known'),
  text: text.describe('What happened, in our own words'),
  sources: sourceIds.optional().describe('Ids of the sources that show it'),
  record: slug.optional().describe('Id of the record of this act, if it has its own'),
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
  checked: day.optional().describe('Day on which all facts were last held against their pages'),
  doubt: text.optional().describe('Why the record may be wrong: makes its confidence low'),
  note: text.optional().describe('Points on which sources disagree, and what else a reader should know'),
}

/** A record as written in `data/agreements/`. Its confidence is computed. */
export const writtenAgreementSchema = z
  .strictObject({ ...agreementFields, title: title.describe(agreementTitle) })
  .describe('One documented act of cooperation')

const support = z.enum(confidenceSupports)

const confidenceReasonSchema = z
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

/** Rules that some records do not meet yet, with the ids of those records (`data/open.json`). */
export const openSchema = z
  .partialRecord(z.enum(rules), z.array(text))
  .describe('Records that are known not to meet a rule yet, by rule')

/** The compiled dataset, as the build writes it, the app fetches it, and readers can open it as own data. */
export const datasetSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Version of this schema'),
  version: text.describe('Date of the latest change and a hash of the content'),
  about: aboutSchema,
  programs: z.array(programSchema).min(1),
  countries: z.array(countrySchema).min(1),
  organisations: z.array(organisationSchema),
  groups: z.array(groupSchema),
  memberships: z.array(membershipSchema),
  claims: z.array(claimSchema),
  publishers: z
    .array(publisherSchema)
    .optional()
    .describe('Absent in older data, own data and parts of the data'),
  sources: z.array(sourceSchema),
  agreements: z.array(agreementSchema),
})

export type About = z.infer<typeof aboutSchema>
export type Program = z.infer<typeof programSchema>
export type Country = z.infer<typeof countrySchema>
export type Organisation = z.infer<typeof organisationSchema>
export type Group = z.infer<typeof groupSchema>
export type Membership = z.infer<typeof membershipSchema>
export type Claim = z.infer<typeof claimSchema>
export type Publisher = z.infer<typeof publisherSchema>
export type Source = z.infer<typeof sourceSchema>
export type WrittenSource = z.infer<typeof writtenSourceSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type ConfidenceReason = z.infer<typeof confidenceReasonSchema>
export type WrittenAgreement = z.infer<typeof writtenAgreementSchema>
export type Party = z.infer<typeof partySchema>
export type Agreement = z.infer<typeof agreementSchema>
export type CompiledDataset = z.infer<typeof datasetSchema>
