import type { JsonPath } from '../checks/dataFolder'
import { describeIssue } from '../checks/describeIssue'
import { z } from '../zod'
import { type ChangeableList, changeableLists } from './change/change'
import { type Draft, emptyDraft } from './draft'
import { type Fields, isFields } from './fields'

const fields = z.record(z.string(), z.unknown())
const lists = Object.keys(changeableLists) as [ChangeableList, ...ChangeableList[]]

const changeSchema = z.strictObject({
  in: z.enum(lists).default('agreements'),
  id: z.string(),
  set: fields.default({}),
  remove: z.array(z.string()).default([]),
  add: z.record(z.string(), z.array(z.unknown())).default({}),
  was: fields.default({}),
  reason: z.string().optional(),
})

const draftSchema = z.strictObject({
  agreement: fields.nullable().default(null),
  publishers: z.array(fields).default([]),
  sources: z.array(fields).default([]),
  organisations: z.array(fields).default([]),
  memberships: z.array(fields).default([]),
  claims: z.array(fields).default([]),
  changes: z.array(changeSchema).default([]),
})

/** A fault in the form of a draft. */
interface DraftFault {
  path: JsonPath
  message: string
  fix: string
}

type ReadDraft = { ok: true; draft: Draft } | { ok: false; faults: readonly DraftFault[] }

/**
 * Reads a draft from JSON: either its parts under their names, as the forms on the Data page save it, or one record alone.
 * Only the form is checked here, not the entries.
 */
export function readDraft(value: unknown): ReadDraft {
  if (isBareRecord(value)) return { ok: true, draft: { ...emptyDraft, agreement: value } }
  const result = draftSchema.safeParse(value, { reportInput: true })
  if (!result.success)
    return {
      ok: false,
      faults: result.error.issues
        .flatMap(describeIssue)
        .map(({ field, message, fix }) => ({ path: field, message, fix })),
    }
  const draft: Draft = result.data
  if (partCount(draft) > 0) return { ok: true, draft }
  return { ok: false, faults: [{ path: [], message: 'adds nothing', fix: `give one of ${partNames}` }] }
}

const partNames = Object.keys(draftSchema.shape).join(', ')

/** A record has fields of its own, but none of the parts of a draft. `sources` belong to both. */
function isBareRecord(value: unknown): value is Fields {
  if (!isFields(value)) return false
  const keys = Object.keys(value)
  return keys.includes('title') && !keys.some((key) => key !== 'sources' && key in draftSchema.shape)
}

/** How many entries a draft adds or changes. */
function partCount({ agreement, ...parts }: Draft): number {
  return (agreement ? 1 : 0) + Object.values(parts).reduce((sum, { length }) => sum + length, 0)
}
