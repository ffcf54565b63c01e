import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Problem } from '../../dataset/checks/dataFolder'
import {
  agreementSchema,
  documentSchema,
  evidenceSchema,
  milestoneSchema,
  partySchema,
  writtenAgreementSchema,
} from '../../dataset/schemas/agreements'
import { briefingNumberSchema, briefingSchema, briefingStepSchema } from '../../dataset/schemas/briefing'
import {
  aboutSchema,
  claimSchema,
  countrySchema,
  groupSchema,
  membershipSchema,
  organisationSchema,
  programSchema,
} from '../../dataset/schemas/lists'
import { auditSchema, completenessSchema } from '../../dataset/schemas/quality'
import {
  publisherSchema,
  refusedHostSchema,
  sourceSchema,
  writtenSourceSchema,
} from '../../dataset/schemas/sources'

/** The fields that compiling adds or replaces. */
function added(fields: z.ZodObject): z.ZodObject {
  return fields.describe('What the compiled dataset has in addition, or instead')
}

const tables: readonly [string, z.ZodObject][] = [
  ['Agreement', writtenAgreementSchema],
  ['Party of an agreement', partySchema],
  ['Document of an agreement', documentSchema],
  ['Milestone of an agreement', milestoneSchema],
  ['Evidence of an agreement', evidenceSchema],
  [
    'Agreement in the dataset',
    added(agreementSchema.pick({ confidence: true, confidenceReason: true, evidenceKind: true })),
  ],
  ['Source', writtenSourceSchema],
  [
    'Source in the dataset',
    added(
      sourceSchema.pick({ publisher: true, kind: true, publisherId: true, writerKind: true, issuer: true }),
    ),
  ],
  ['Publisher', publisherSchema],
  ['Refused host', refusedHostSchema],
  ['Organisation', organisationSchema],
  ['Program', programSchema],
  ['Group', groupSchema],
  ['Membership', membershipSchema],
  ['Claim', claimSchema],
  ['Country', countrySchema],
  ['About', aboutSchema],
  ['Briefing', briefingSchema],
  ['Step of a briefing', briefingStepSchema],
  ['Number of a step', briefingNumberSchema],
  ['Audit', auditSchema],
  ['Completeness test', completenessSchema],
]

const start = '<!-- fields: written by npm run data:codebook -->'
const end = '<!-- end of fields -->'

/** Regenerates the field tables of a codebook from the schema. Returns null if the markers of the tables are missing. */
export function updateCodebook(codebook: string): string | null {
  const from = codebook.indexOf(start)
  const to = codebook.indexOf(end)
  if (from === -1 || to === -1) return null
  return `${codebook.slice(0, from + start.length)}\n\n${fieldTables()}\n${codebook.slice(to)}`
}

/** Reports a codebook whose field tables do not match the schema. A folder without a codebook has no problem. */
export function codebookProblem(folder: string): Problem[] {
  const path = join(folder, 'README.md')
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8')
  if (updateCodebook(text) === text) return []
  const fix =
    text.includes(start) && text.includes(end)
      ? 'run npm run data:codebook'
      : `restore the lines “${start}” and “${end}”, then run npm run data:codebook`
  return [
    {
      file: 'README.md',
      line: 1,
      record: '-',
      field: '-',
      message: 'the field tables do not match the schema',
      fix,
    },
  ]
}

function fieldTables(): string {
  return tables
    .map(([name, schema]) => {
      const rows = Object.entries(schema.shape).map(([field, type]) => fieldRow(field, type as z.ZodType))
      const about = schema.description ? `${schema.description}.\n\n` : ''
      return `### ${name}\n\n${about}| field | | values | meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
    })
    .join('\n')
}

function fieldRow(field: string, type: z.ZodType): string {
  const isOptional = type instanceof z.ZodOptional
  const inner = isOptional ? (type.unwrap() as z.ZodType) : type
  const meaning = type.description ?? inner.description ?? ''
  return `| \`${field}\` | ${isOptional ? 'optional' : 'required'} | ${valuesOf(inner)} | ${meaning} |`
}

function valuesOf(type: z.ZodType): string {
  if (type instanceof z.ZodEnum) return type.options.map((word) => `\`${word}\``).join(', ')
  if (type instanceof z.ZodArray) return `list: ${valuesOf(type.element as z.ZodType)}`
  if (type instanceof z.ZodNullable) return `${valuesOf(type.unwrap() as z.ZodType)}, or null`
  if (type instanceof z.ZodObject) return `{ ${Object.keys(type.shape).join(', ')} }`
  if (type instanceof z.ZodDiscriminatedUnion) return '{ code, … }'
  if (type instanceof z.ZodLiteral) return `\`${type.value}\``
  if (type instanceof z.ZodNumber) return 'number'
  if (type instanceof z.ZodBoolean) return 'true or false'
  return 'text'
}
