/**
 * The schema of the compiled dataset, and the types of all data. The schemas in `schemas/` are the source of the types, of
 * the published JSON Schema and of the codebook in `data/README.md`. Only code that reads untrusted or hand-written data
 * imports them at run time; the rest of the app imports only the types, so that it does not load zod.
 */

import {
  agreementSchema,
  type confidenceReasonSchema,
  type evidenceSchema,
  type partySchema,
  type writtenAgreementSchema,
} from './schemas/agreements'
import {
  aboutSchema,
  claimSchema,
  countrySchema,
  groupSchema,
  membershipSchema,
  type openSchema,
  organisationSchema,
  programSchema,
} from './schemas/lists'
import { plainText as text } from './schemas/plainText'
import {
  publisherSchema,
  type refusedHostSchema,
  sourceSchema,
  type writtenSourceSchema,
} from './schemas/sources'
import { z } from './zod'

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
export type RefusedHost = z.infer<typeof refusedHostSchema>
export type OpenRecords = z.infer<typeof openSchema>
export type Party = z.infer<typeof partySchema>
export type Agreement = z.infer<typeof agreementSchema>
export type CompiledDataset = z.infer<typeof datasetSchema>
