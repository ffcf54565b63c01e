/**
 * The schema of `data/quality.json`: audits and completeness tests of the list. Like the schema of the data, only code
 * that reads hand-written files imports this at run time; the app imports the types. Every number is a count: shares
 * and intervals are computed from them (`src/selection/quality`).
 */

import { agreementLevels } from '../vocabulary'
import { z } from '../zod'
import { day, stableId } from './formats'
import { plainText } from './plainText'

const count = z.number().int().min(0)

const verdictCounts = {
  right: count.describe('Records without a fault'),
  minor: count.describe('Records with a small fault, such as a date less precise than it could be'),
  wrong: count.describe('Records with a fault that misleads'),
  unverifiable: count.describe('Records that no public page confirms or refutes'),
}

const foundCounts = {
  known: count.describe('Acts collected without looking at the list'),
  found: count.describe('How many of them the list has'),
}

const breakdown = <Counts extends z.core.$ZodLooseShape>(counts: Counts) =>
  z
    .array(
      z.strictObject({
        by: z.enum(['level', 'decade', 'region']),
        of: z.enum(['all', 'official']),
        rows: z.array(z.strictObject({ value: plainText, ...counts })).min(1),
      }),
    )
    .optional()
    .describe(
      `The results in parts. Rows of a level (${agreementLevels.join(', ')}) or a decade (before-2000, 2010s) must add up to the total, of all or of state and agency level (official); rows of a region need not`,
    )

const shared = {
  id: stableId,
  date: day.describe('Day on which it ended'),
  version: plainText.describe('The frozen version that was tested'),
  method: plainText.describe('How it was done, in one to three sentences'),
  sample: z
    .strictObject({
      size: count.min(1).describe('How many records or acts'),
      drawn: plainText.describe('How they were drawn, as the end of a sentence'),
    })
    .describe('The sample'),
}

const outcome = {
  findings: z.array(plainText).min(1).describe('What was wrong or missing, most frequent first'),
  limits: z.array(plainText).min(1).optional().describe('What the figures do not tell, or overstate'),
  done: plainText.describe('What was done about it. If nothing was, say so'),
}

export const auditSchema = z
  .strictObject({
    kind: z.enum(['audit']).describe('Records are checked against public pages'),
    ...shared,
    results: z.strictObject(verdictCounts).describe('Records by verdict; they add up to the sample'),
    happened: count.optional().describe('Records whose act happened as described, whatever their verdict'),
    breakdowns: breakdown(verdictCounts),
    ...outcome,
  })
  .describe('An audit: a sample of records, each checked against public pages')

export const completenessSchema = z
  .strictObject({
    kind: z.enum(['completeness']).describe('Acts are collected elsewhere and looked up in the list'),
    ...shared,
    results: z.strictObject(foundCounts).describe('All of the sample'),
    breakdowns: breakdown(foundCounts),
    ...outcome,
  })
  .describe('A completeness test: acts collected without looking at the list, and how many of them it has')

export type Audit = z.infer<typeof auditSchema>
export type CompletenessTest = z.infer<typeof completenessSchema>
export type QualityEntry = Audit | CompletenessTest
export type QualityBreakdown = NonNullable<QualityEntry['breakdowns']>[number]
