import { listAt } from '../../dataset/columns/listColumn'
import { isInterest } from '../../dataset/columns/recordCodes'
import type { Dataset } from '../../dataset/dataset'
import { makesMember } from '../../dataset/derivedMemberships'
import { compareDates, type DayNumber } from '../../dataset/partialDate'
import type { Agreement } from '../../dataset/schema'
import { recordsOfProgram } from '../records/recordsOfProgram'
import { signedOrganisations } from './signedMembers'

/** How firmly a partner is committed to a program, firmest first. */
export const rungs = ['signed', 'listed', 'named', 'institution', 'interest'] as const
export type Rung = (typeof rungs)[number]

/** A country on its highest rung, with the earliest record of that rung. */
interface LadderCountry {
  /** Position in `dataset.countries`. */
  country: number
  record: Agreement
}

export interface ProgramLadder {
  countries: Readonly<Record<Rung, readonly LadderCountry[]>>
  /** International organisations that signed, by their position in `dataset.organisations`. */
  organisations: readonly { organisation: number; record: Agreement }[]
}

/**
 * The partners of a program by how firmly they are committed. Each country appears once, on its highest rung (counting
 * rule 8): signed by the state or an agency; listed as a member, but no signature was found; named as having signalled
 * intent; only institutions or companies; interest. `asOf`: the last day that counts, on which a signature counts from the end
 * of its interval and any other tie from the start (counting rule 3).
 */
export function programLadder(
  dataset: Dataset,
  program: string,
  asOf: DayNumber = Number.POSITIVE_INFINITY,
): ProgramLadder {
  const { start, end } = dataset.columns
  const best = new Map<number, { rung: number; record: Agreement }>()
  for (const i of recordsOfProgram(dataset, program)) {
    const record = dataset.agreements[i]
    if (!record) continue
    const from = makesMember(record, program) ? end[i] : start[i]
    if ((from ?? 0) > asOf) continue
    const rung = rungs.indexOf(rungOf(record, program))
    for (const country of listAt(dataset.columns.partners, i)) {
      const known = best.get(country)
      if (!known || rung < known.rung) best.set(country, { rung, record })
    }
  }
  const countries = Object.fromEntries(
    rungs.map((rung, level) => [
      rung,
      [...best]
        .filter(([, entry]) => entry.rung === level)
        .map(([country, { record }]) => ({ country, record }))
        .sort((a, b) => compareDates(a.record.date.value, b.record.date.value)),
    ]),
  ) as unknown as Record<Rung, readonly LadderCountry[]>
  return {
    countries,
    organisations: [...signedOrganisations(dataset, program, asOf)].flatMap(([organisation, position]) => {
      const record = dataset.agreements[position]
      return record ? [{ organisation, record }] : []
    }),
  }
}

function rungOf(record: Agreement, program: string): Rung {
  if (makesMember(record, program)) return 'signed'
  if (isInterest(record)) return 'interest'
  if (record.level === 'institution' || record.level === 'company') return 'institution'
  return record.kind === 'letter-of-intent' ? 'named' : 'listed'
}
