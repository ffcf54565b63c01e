import type {
  About,
  Claim,
  Country,
  Group,
  Membership,
  OpenRecords,
  Organisation,
  Program,
  Publisher,
  RefusedHost,
  Source,
  WrittenAgreement,
  WrittenSource,
} from '../schema'

/** A path inside a JSON file: keys and positions, outermost first. */
export type JsonPath = readonly (string | number)[]

/** A file of a data folder, parsed but not yet checked. */
export interface DataFile {
  /** Path inside the folder, with `/`: `agreements/ilrs.json`. */
  path: string
  value: unknown
  /** Line, from 1, of the value at a path, or of the nearest value around a missing one. Negative if there are no lines. */
  lineOf: (path: JsonPath) => number
}

/** A problem in the data: where it is, what is wrong, and how to fix it. */
export interface Problem {
  file: string
  line: number
  /** Id of the record; `-` if unknown. */
  record: string
  field: string
  message: string
  fix: string
  /** Set if a required value is absent. */
  isMissing?: true
}

/** A record of a list. `value` has only the well-formed fields, so that checks can continue after a problem. */
export interface Entry<Value> {
  file: DataFile
  path: JsonPath
  id: string
  value: Partial<Value>
  /** Paths of missing or malformed values, such as `parties.1.country`. */
  malformed: ReadonlySet<string>
}

/** The records of a folder by kind. */
export interface Entries {
  about: readonly Entry<About>[]
  programs: readonly Entry<Program>[]
  countries: readonly Entry<Country>[]
  organisations: readonly Entry<Organisation>[]
  groups: readonly Entry<Group>[]
  memberships: readonly Entry<Membership>[]
  claims: readonly Entry<Claim>[]
  publishers: readonly Entry<Publisher>[]
  /** With the `issuer` of a compiled source. */
  sources: readonly Entry<WrittenSource & Pick<Source, 'issuer'>>[]
  agreements: readonly Entry<WrittenAgreement>[]
  refusedHosts: readonly Entry<RefusedHost>[]
  open: readonly Entry<OpenRecords>[]
}

/**
 * How sources and records are written: as in a data folder, with the ids of publishers and without confidence; or as in a
 * compiled dataset, which readers also open as own data.
 */
export type DataForm = 'folder' | 'dataset'

/** The input of a check. */
export interface CheckInput {
  entries: Entries
  form: DataForm
  /** Today, as a day number: later dates are in the future. */
  today: number
}

/** Makes a problem for a field of an entry. */
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
