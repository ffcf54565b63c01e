import type { JsonPath } from '../checks/dataFolder'
import { describeIssue } from '../checks/describeIssue'
import { writtenAgreementSchema } from '../schemas/agreements'
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

type ReadDraft =
  | { ok: true; draft: Draft }
  /** `rest`: the parts that can be read, if the names of others are the only faults. */
  | { ok: false; faults: readonly DraftFault[]; rest: Draft | null }

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
      rest: restOf(value, result.error.issues),
      faults: result.error.issues
        .flatMap(describeIssue)
        .map(({ field, message, fix }) => ({ path: field, message, fix })),
    }
  const draft: Draft = result.data
  if (partCount(draft) > 0) return { ok: true, draft }
  return {
    ok: false,
    rest: null,
    faults: [{ path: [], message: 'adds nothing', fix: `give one of ${partNames}` }],
  }
}

/** The draft without the parts whose names are unknown; null if there are other faults, or nothing else. */
function restOf(value: unknown, issues: readonly z.core.$ZodIssue[]): Draft | null {
  const isName = (issue: z.core.$ZodIssue) => issue.code === 'unrecognized_keys' && issue.path.length === 0
  if (!isFields(value) || !issues.every(isName)) return null
  const known = Object.entries(value).filter(([key]) => key in draftSchema.shape)
  const { data } = draftSchema.safeParse(Object.fromEntries(known))
  return data && partCount(data) > 0 ? data : null
}

const partNames = Object.keys(draftSchema.shape).join(', ')

/**
 * A record has fields of its own, but none of the parts of a draft. `sources` belong to both. Any field tells, so that a
 * misspelt one does not hide the faults of the others.
 */
function isBareRecord(value: unknown): value is Fields {
  if (!isFields(value)) return false
  const keys = Object.keys(value)
  const isOwn = (key: string) => key !== 'sources' && key in writtenAgreementSchema.shape
  return keys.some(isOwn) && !keys.some((key) => key !== 'sources' && key in draftSchema.shape)
}

/** How many entries a draft adds or changes. */
function partCount({ agreement, ...parts }: Draft): number {
  return (agreement ? 1 : 0) + Object.values(parts).reduce((sum, { length }) => sum + length, 0)
}
