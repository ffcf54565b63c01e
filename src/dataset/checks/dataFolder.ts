import type { z } from 'zod'
import type {
  aboutSchema,
  agreementSchema,
  claimSchema,
  countrySchema,
  groupSchema,
  membershipSchema,
  organisationSchema,
  programSchema,
  sourceSchema,
} from '../schema'

/** A place inside a JSON file: keys and positions, outermost first. */
export type JsonPath = readonly (string | number)[]

/** One file of a data folder, read but not yet trusted. */
export interface DataFile {
  /** Path inside the folder, with `/`: `agreements/ilrs.json`. */
  path: string
  value: unknown
  /** Line, counted from 1, of the value at a path; of the nearest value around it when it is not there. Below 0: no line. */
  lineOf: (path: JsonPath) => number
}

/** Something wrong in the data: where, what, and what to do. */
export interface Problem {
  file: string
  line: number
  /** Id of the record; `-` where none can be told. */
  record: string
  field: string
  message: string
  fix: string
}

/** One record of a list. `value` holds only the fields that are well formed, so that checks can go on after a fault. */
export interface Entry<Value> {
  file: DataFile
  path: JsonPath
  id: string
  value: Partial<Value>
  /** Places of what is missing or not well formed, such as `parties.1.country`. */
  malformed: ReadonlySet<string>
}

/** The records of a folder by what they are. */
export interface Entries {
  about: readonly Entry<z.infer<typeof aboutSchema>>[]
  programs: readonly Entry<z.infer<typeof programSchema>>[]
  countries: readonly Entry<z.infer<typeof countrySchema>>[]
  organisations: readonly Entry<z.infer<typeof organisationSchema>>[]
  groups: readonly Entry<z.infer<typeof groupSchema>>[]
  memberships: readonly Entry<z.infer<typeof membershipSchema>>[]
  claims: readonly Entry<z.infer<typeof claimSchema>>[]
  sources: readonly Entry<z.infer<typeof sourceSchema>>[]
  agreements: readonly Entry<z.infer<typeof agreementSchema>>[]
}

/** What a check works on. */
export interface CheckInput {
  entries: Entries
  /** Last day that is not in the future, as a day number. */
  today: number
}

/** A problem at a field of an entry. */
export function problemAt(entry: Entry<unknown>, field: JsonPath, message: string, fix: string): Problem {
  return {
    file: entry.file.path,
    line: entry.file.lineOf([...entry.path, ...field]),
    record: entry.id,
    field: field.join('.') || '-',
    message,
    fix,
  }
}
