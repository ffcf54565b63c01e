/** The schemas of `about.json` and of the lists beside sources and records. */

import {
  claimMeasures,
  claimQualifiers,
  claimSides,
  confidences,
  membershipStatuses,
  organisationTypes,
  rules,
} from '../vocabulary'
import { z } from '../zod'
import {
  contact,
  doi,
  iso3,
  language,
  latitude,
  longitude,
  organisationId,
  partialDate,
  programId,
  slug,
  sourceId,
  sourceIds,
  stableId,
  webAddress,
} from './formats'
import { plainText as text } from './plainText'

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
    publisher: z
      .strictObject({
        name: text.describe('Name of the person or institution'),
        url: webAddress.optional().describe('Its web address'),
      })
      .optional()
      .describe('Who publishes the site. Nothing is shown if it is absent'),
    contact: contact
      .optional()
      .describe(
        'Where errors are reported: a mail address, or the web address of an issue tracker or form, in which `{title}` and `{body}` are replaced by those of the report. With it every record has a link that reports an error',
      ),
    funding: text
      .optional()
      .describe('Who pays for the work, in a sentence. Nothing is shown if it is absent'),
    doi: doi
      .optional()
      .describe('DOI of the dataset, without an address before it. Every citation has it once it is there'),
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
    id: stableId,
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
      .regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code such as PK')
      .describe('ISO 3166-1 alpha-2 code'),
    numeric: z
      .string()
      .regex(/^\d{3}$/, 'is not an ISO 3166-1 numeric code such as 586')
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
    searched: z
      .strictObject({
        on: partialDate.describe('When it was last searched'),
        languages: z.array(language).min(1).describe('Languages of the queries, as ISO 639 codes'),
      })
      .optional()
      .describe(
        'The last search for agreements with this country in particular; absent if nobody has searched, so that a missing record says nothing',
      ),
    note: text.optional().describe('What a reader should know about the entry'),
  })
  .describe('A country or territory with an ISO 3166-1 code')

export const organisationSchema = z
  .strictObject({
    id: stableId,
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
        sources: sourceIds.describe('Ids of the sources that say so'),
      })
      .optional()
      .describe('What a named source says about its link to the military; attributed, never asserted'),
  })
  .describe('An organisation that is a party to a record')

export const groupSchema = z
  .strictObject({
    id: stableId,
    name: text.describe('Full name'),
    shortName: text.describe('Name in lists and legends'),
    phrase: text.optional().describe('How a sentence goes on after “agreements”: “with members of BRICS”'),
    outside: text
      .optional()
      .describe('What comes after “countries outside”: “the Belt and Road”; by default the short name'),
    belongs: z
      .array(z.enum(membershipStatuses))
      .min(1)
      .describe(
        'Statuses that count as belonging to the group, e.g. signatory for the Artemis Accords; withdrawn counts until `left`',
      ),
    derivedFrom: programId
      .optional()
      .describe(
        'Set if its members follow from the records of this program by counting rule 8. Its memberships are computed, never written',
      ),
    partOf: slug
      .optional()
      .describe(
        'Set if it consists of the memberships of another group whose status is in `belongs`: disputed, or withdrawn for former members, who count from the day they left. Computed, never written',
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
    record: slug
      .optional()
      .describe(
        'Id of the record that a membership of a derived group follows from. Computed, never written',
      ),
    sources: sourceIds.describe('Ids of the sources'),
  })
  .describe('One country in one group, with the dates between which it belongs')

export const claimSchema = z
  .strictObject({
    id: stableId,
    date: partialDate.describe('When it was stated'),
    asOf: partialDate.optional().describe('The date that the total refers to, if different'),
    period: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}$/, 'is not an interval such as 2016/2021')
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

/** Rules that some records do not meet yet, with the ids of those records (`data/open.json`). */
export const openSchema = z
  .partialRecord(z.enum(rules), z.array(text))
  .describe('Records that are known not to meet a rule yet, by rule')
