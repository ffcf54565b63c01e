/**
 * The schema of a briefing: a talk made of saved views. Like the schema of the data, only code that reads untrusted or
 * hand-written files imports this at run time; the app imports the types.
 */

import { z } from '../zod'
import { slug as anySlug } from './formats'
import { plainText } from './plainText'

const slug = anySlug.max(80)
const words = (most: number) => plainText.max(most)
const address = z.string().max(2000)

/** Forms of a step other than its chart. A step without one shows its chart. */
const stepForms = ['text', 'title'] as const

/** The side of the alignment whose colour a number takes. */
const numberMarks = ['subject', 'other', 'both'] as const

export const briefingNumberSchema = z
  .strictObject({
    value: words(60).describe('A placeholder such as {countries}, or text'),
    label: words(80).describe('What is counted'),
    detail: words(160).optional().describe('A short addition to the label'),
    view: address.optional().describe("View in which it is counted, if different from the step's"),
    mark: z.enum(numberMarks).optional().describe('Side of the alignment that determines its colour'),
  })
  .describe('A number beside the chart')

export const briefingStepSchema = z
  .strictObject({
    id: slug.describe('Part of links to the step; unique in its briefing'),
    chart: slug.describe('Id of a chart, such as map or claims'),
    form: z
      .enum(stepForms)
      .optional()
      .describe(
        "Text only, or a title slide; if absent, the chart. A title slide without headline or text has the briefing's title or summary",
      ),
    view: address.describe(
      'What is shown: filters and options as in the address of Explore after the question mark; empty for everything',
    ),
    headline: words(160)
      .optional()
      .describe("The headline; if absent, the chart's own, which follows the data"),
    text: words(600).optional().describe('One to three sentences under the headline'),
    notes: words(4000).optional().describe('Speaker notes'),
    numbers: z.array(briefingNumberSchema).max(3).optional().describe('Up to three numbers beside the chart'),
    sources: z.array(slug).max(30).describe('Ids from sources/, for statements beyond the records shown'),
  })
  .describe('One step of a briefing: a view with text')

export const briefingSchema = z
  .strictObject({
    id: slug.describe('Name of the file; part of the address'),
    title: words(120),
    summary: words(600).optional().describe('Summary in one or two sentences'),
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, 'is not a date such as 2026-11-24')
      .describe('Day of the latest change'),
    steps: z.array(briefingStepSchema).min(1).max(60),
  })
  .describe('A talk built from saved views')

export type BriefingNumber = z.infer<typeof briefingNumberSchema>
export type StepForm = (typeof stepForms)[number]
export type BriefingStep = z.infer<typeof briefingStepSchema>
export type Briefing = z.infer<typeof briefingSchema>
