import type { z } from 'zod'
import { writtenAgreementSchema } from '../../schemas/agreements'
import {
  claimSchema,
  countrySchema,
  groupSchema,
  membershipSchema,
  organisationSchema,
} from '../../schemas/lists'
import { publisherSchema, writtenSourceSchema } from '../../schemas/sources'
import type { Fields } from '../fields'

/** The lists whose entries can be changed by a draft, with their schemas. */
export const changeableLists = {
  agreements: writtenAgreementSchema,
  organisations: organisationSchema,
  publishers: publisherSchema,
  sources: writtenSourceSchema,
  groups: groupSchema,
  memberships: membershipSchema,
  claims: claimSchema,
  countries: countrySchema,
} as const satisfies Readonly<Record<string, z.ZodObject>>

export type ChangeableList = keyof typeof changeableLists

/** A change to an entry that exists. Fields are named by their path: `date.value`, `parties.1.role`, `evidence.act`. */
export interface Change {
  in: ChangeableList
  /** Id of the entry. That of a membership is its group and country, `bri/PAK`; that of a country its code. */
  id: string
  /** New values, by field. */
  set: Fields
  /** Fields to remove. */
  remove: readonly string[]
  /** Entries to append to lists, by field. What a list has already is not added again. */
  add: Readonly<Record<string, readonly unknown[]>>
  /** Values that the author of the change saw, by field: if one is different by now, the change is refused. */
  was: Fields
  /** Why a value is replaced, for the changelog of the data. */
  reason?: string | undefined
}

/** A change that changes nothing yet. */
export function changeOf(id: string, fields: Partial<Change> = {}): Change {
  return { in: 'agreements', id, set: {}, remove: [], add: {}, was: {}, ...fields }
}

/** Whether a change renames a record, and to what. */
export function newIdOf({ in: list, set }: Change): string | null {
  return list === 'agreements' && typeof set.id === 'string' ? set.id : null
}
