import { agreementSchema, writtenAgreementSchema } from '../schemas/agreements'
import {
  aboutSchema,
  claimSchema,
  countrySchema,
  groupSchema,
  membershipSchema,
  openSchema,
  organisationSchema,
  programSchema,
} from '../schemas/lists'
import { publisherSchema, refusedHostSchema, sourceSchema, writtenSourceSchema } from '../schemas/sources'
import { z } from '../zod'
import { checkForm } from './checkForm'
import {
  type DataFile,
  type DataForm,
  type Entries,
  type Entry,
  type JsonPath,
  type Problem,
  problemAt,
} from './dataFolder'
import { describeIssue } from './describeIssue'

interface Location {
  pattern: RegExp
  /** Path of the list in the file; null if the file is one record. */
  list: JsonPath | null
  schema: z.ZodType
  /** Schema of the same records in a compiled dataset, if different. */
  compiled?: z.ZodObject
  isOptional?: boolean
}

/** The files of each kind of record, and the list inside them. */
const locations: Readonly<Record<keyof Entries, Location>> = {
  about: { pattern: /^about\.json$/, list: null, schema: aboutSchema },
  programs: { pattern: /^programs\.json$/, list: [], schema: programSchema },
  countries: { pattern: /^countries\.json$/, list: [], schema: countrySchema },
  organisations: { pattern: /^organisations\.json$/, list: [], schema: organisationSchema },
  groups: { pattern: /^groups\.json$/, list: ['groups'], schema: groupSchema },
  memberships: { pattern: /^groups\.json$/, list: ['memberships'], schema: membershipSchema },
  claims: { pattern: /^claims\.json$/, list: [], schema: claimSchema },
  publishers: { pattern: /^publishers\.json$/, list: [], schema: publisherSchema },
  sources: {
    pattern: /^sources\/[^/]+\.json$/,
    list: [],
    schema: writtenSourceSchema,
    compiled: sourceSchema,
  },
  agreements: {
    pattern: /^agreements\/[^/]+\.json$/,
    list: [],
    schema: writtenAgreementSchema,
    compiled: agreementSchema,
  },
  refusedHosts: { pattern: /^refused-hosts\.json$/, list: [], schema: refusedHostSchema, isOptional: true },
  open: { pattern: /^open\.json$/, list: null, schema: openSchema, isOptional: true },
}

const kinds = Object.keys(locations) as (keyof Entries)[]

/** The records found, and the problems of their form. */
export interface ReadEntries {
  entries: Entries
  form: DataForm
  problems: readonly Problem[]
}

/** Finds the records in the files and reports every violation of the schema. */
export function readEntries(files: readonly DataFile[], form: DataForm = 'folder'): ReadEntries {
  const problems: Problem[] = []
  const read = (kind: keyof Entries) => {
    const { pattern, list, schema, compiled } = locations[kind]
    const expected = form === 'dataset' && compiled ? compiled : schema
    const matching = files.filter((file) => pattern.test(file.path))
    return matching.flatMap((file) => {
      const found = listIn(file, list)
      if (found === null) {
        problems.push(notAList(file, list ?? []))
        return []
      }
      return found.map(({ path, raw }) => readEntry(file, path, raw, expected, problems))
    })
  }
  const entries = Object.fromEntries(kinds.map((kind) => [kind, read(kind)])) as unknown as Entries
  for (const file of files)
    if (!kinds.some((kind) => locations[kind].pattern.test(file.path))) problems.push(strayFile(file))
  return { entries, form, problems }
}

/** Reports each kind of record that has no file. */
export function missingFiles(files: readonly DataFile[], form: DataForm = 'folder'): readonly Problem[] {
  const needed = kinds.filter(
    (kind) => !locations[kind].isOptional && !(form === 'dataset' && kind === 'publishers'),
  )
  return needed
    .filter((kind) => !files.some(({ path }) => locations[kind].pattern.test(path)))
    .map((kind) => missingFile(kind, locations[kind].pattern))
}

/** Merges the results of two sets of files. */
export function joinEntries(one: ReadEntries, other: ReadEntries): ReadEntries {
  const lists = kinds.map((kind) => [kind, [...one.entries[kind], ...other.entries[kind]]])
  return {
    entries: Object.fromEntries(lists) as Entries,
    form: one.form,
    problems: [...one.problems, ...other.problems],
  }
}

function readEntry(
  file: DataFile,
  path: JsonPath,
  raw: unknown,
  schema: z.ZodType,
  problems: Problem[],
): Entry<unknown> {
  const result = checkForm(schema, raw)
  const faults = result.success ? [] : result.error.issues.flatMap(describeIssue)
  const malformed = new Set(faults.map(({ field }) => field.join('.')))
  const entry: Entry<unknown> = {
    file,
    path,
    id: idOf(raw),
    value: schema instanceof z.ZodObject ? salvage(raw, schema) : recordIn(result),
    malformed,
  }
  for (const { field, message, fix, isMissing } of faults)
    problems.push({ ...problemAt(entry, field, message, fix), ...(isMissing && { isMissing }) })
  return entry
}

/** The value if it is well-formed; otherwise nothing of it. */
function recordIn(result: z.ZodSafeParseResult<unknown>): Record<string, unknown> {
  return result.success ? (result.data as Record<string, unknown>) : {}
}

/**
 * The well-formed fields of a record, of its parties and of its milestones. A malformed member of a list of words becomes
 * undefined, so that the others keep their positions.
 */
function salvage(raw: unknown, schema: z.ZodObject): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  if (typeof raw !== 'object' || raw === null) return kept
  for (const [key, value] of Object.entries(raw)) {
    const field: unknown = schema.shape[key]
    if (!(field instanceof z.ZodType)) continue
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field
    if (inner instanceof z.ZodArray && Array.isArray(value)) {
      const element = inner.element as z.ZodType
      kept[key] = value.map((member: unknown) => {
        if (element instanceof z.ZodObject) return salvage(member, element)
        return checkForm(element, member).success ? member : undefined
      })
    } else if (checkForm(field, value).success) kept[key] = value
  }
  return kept
}

function listIn(file: DataFile, list: JsonPath | null): { path: JsonPath; raw: unknown }[] | null {
  if (list === null) return [{ path: [], raw: file.value }]
  let found = file.value
  for (const key of list) found = (found as Record<string, unknown> | null)?.[key]
  return Array.isArray(found) ? found.map((raw: unknown, index) => ({ path: [...list, index], raw })) : null
}

function idOf(raw: unknown): string {
  const record = raw as Record<string, unknown> | null
  const id = record?.id ?? record?.iso3 ?? record?.host
  if (typeof id === 'string') return id
  const pair = [record?.group, record?.country].filter((part) => typeof part === 'string')
  return pair.join('/') || (typeof record?.title === 'string' ? 'about' : '-')
}

const whole = { line: 1, record: '-', field: '-' }

function missingFile(kind: string, pattern: RegExp): Problem {
  const file = pattern.source.replace(/[\^$\\]/g, '').replace('[/]+', '*')
  return { ...whole, file, message: `the folder has no ${kind}`, fix: `add ${file}` }
}

function notAList(file: DataFile, list: JsonPath): Problem {
  const where = list.length > 0 ? `“${list.join('.')}”` : 'the file'
  return {
    ...whole,
    file: file.path,
    message: `${where} is not a list`,
    fix: 'put the records between [ and ]',
  }
}

function strayFile(file: DataFile): Problem {
  return {
    ...whole,
    file: file.path,
    message: 'is not a file of the data folder',
    fix: 'move its records to a file named in data/README.md, or delete it',
  }
}
