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
  confidences,
  dateBases,
  membershipStatuses,
  organisationTypes,
  partyRoles,
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
const programId = idOf('program', 'add it to programs.json')
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code such as PAK')
const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date such as 2023, 2023-10 or 2023-10-18',
  )
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
    asOf: partialDate.describe('Date to which the research goes'),
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

export const sourceSchema = z
  .strictObject({
    id: slug.describe('Stable: never reused, never renamed'),
    publisher: text.describe('Who published the page'),
    title: text.describe('Title of the page; in square brackets if it is a description'),
    url: webAddress.describe('Address of the page'),
    published: partialDate.nullable().describe('As precisely as known; null if the page gives no date'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .describe('ISO 639 code'),
    kind: z.enum(sourceKinds).describe('Kind of publisher'),
    issuer: organisationId
      .optional()
      .describe('Id of the organisation that issued this text, if the kind does not imply it'),
    foundAt: webAddress.optional().describe('Where the text was read, if not at the address itself'),
    note: text.optional().describe('What a reader should know about the page'),
  })
  .describe('A page cited as a source')

export const partySchema = z.strictObject({
  country: iso3.optional().describe('ISO 3166-1 alpha-3 code'),
  organisation: organisationId.optional().describe('Id from organisations.json'),
  described: text.optional().describe('A party that the source names only in words'),
  role: z.enum(partyRoles).describe('What the party does in the act'),
})

export const milestoneSchema = z.strictObject({
  date: partialDate.describe('As precisely as known'),
  text: text.describe('What happened, in our own words'),
  sources: z
    .array(sourceId)
    .min(1)
    .optional()
    .describe('Ids of the sources, if different from those of the record'),
})

export const agreementSchema = z
  .strictObject({
    id: slug.describe('Stable: never reused, never renamed'),
    title: text.describe('Plain English, in our own words'),
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
    parties: z.array(partySchema).min(2).describe('At least one from the subject and one partner'),
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
    sources: z.array(sourceId).min(1).describe('Ids of the sources'),
    confidence: z.enum(confidences).describe('Confidence in the record'),
    note: text.optional().describe('Doubts, and points on which sources disagree'),
  })
  .describe('One documented act of cooperation')

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
export type Source = z.infer<typeof sourceSchema>
export type Party = z.infer<typeof partySchema>
export type Agreement = z.infer<typeof agreementSchema>
export type CompiledDataset = z.infer<typeof datasetSchema>
