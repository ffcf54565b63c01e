import type { RecordCodes } from '../../src/dataset/columns/agreementColumns'
import { listAt } from '../../src/dataset/columns/listColumn'
import { militaryCodes, sidedTypeCodes } from '../../src/dataset/columns/recordCodes'
import { type Dataset, type ListColumn, neverEnds } from '../../src/dataset/dataset'
import { dayNumber, yearOf } from '../../src/dataset/partialDate'
import { organisationTypes } from '../../src/dataset/vocabulary'
import { seeded } from '../seeded'

/** Maximum number of parties of a record, however many the real ones have. */
const mostPartners = 6

/**
 * Synthetic records with the distributions of a real dataset, oldest first, the same in every run. Programs, kind, level,
 * status, confidence, evidence and check are drawn together from one real record; partners, organisations and their numbers by real
 * frequency; dates from the real years and precisions.
 */
export function syntheticRecords(
  real: Dataset,
  size: number,
  seed = 20_261_125,
): (record: number) => RecordCodes {
  const random = seeded(seed)
  const { columns } = real
  const count = real.agreements.length
  const draw = () => Math.floor(random() * count)
  const oneOf = (values: ArrayLike<number>) => values[Math.floor(random() * values.length)] ?? 0
  const several = (column: ListColumn, most: number) =>
    Array.from({ length: Math.min(listAt(column, draw()).length, most) }, () =>
      oneOf(occurrences[column === columns.partners ? 'partners' : 'organisations']),
    )
  const occurrences = {
    partners: occurrencesOf(columns.partners, count),
    organisations: occurrencesOf(columns.organisations, count),
  }
  const dates = Array.from({ length: size }, () => randomDate(real, draw(), random)).sort(
    (a, b) => a.end - b.end,
  )
  const typeOf = real.organisations.map(({ type }) => organisationTypes.indexOf(type))
  return (record) => {
    const like = draw()
    const { start = 0, end = 0 } = dates[record] ?? {}
    const organisations = several(columns.organisations, mostPartners + 1)
    const hasEnded = columns.endedFrom[like] !== neverEnds
    return {
      start,
      end,
      endedFrom: hasEnded ? end + 1 + Math.floor(random() * 3000) : neverEnds,
      isInterest: columns.interest[like] === 1,
      kind: columns.kind[like] ?? 0,
      level: columns.level[like] ?? 0,
      status: columns.status[like] ?? 0,
      confidence: columns.confidence[like] ?? 0,
      evidence: columns.evidence[like] ?? 0,
      checked: columns.checked[like] ?? 0,
      programs: [...listAt(columns.programs, like)],
      partners: several(columns.partners, mostPartners),
      organisations,
      organisationTypes: sidedTypeCodes(
        organisations.map((organisation) => ({
          type: typeOf[organisation] ?? 0,
          isOwn: real.ownCountries.has(real.organisations[organisation]?.country ?? ''),
        })),
      ),
      partnerTypes: organisations
        .filter((organisation) => !real.ownCountries.has(real.organisations[organisation]?.country ?? ''))
        .map((organisation) => typeOf[organisation] ?? 0),
      military: militaryCodes(
        organisations.flatMap((organisation) => {
          const about = real.organisations[organisation]
          return about ? [{ ...about, isOwn: real.ownCountries.has(about.country ?? '') }] : []
        }),
      ),
      sources: Array.from({ length: 1 + Math.floor(random() * 3) }, () => Math.floor(random() * size * 2)),
    }
  }
}

function occurrencesOf(column: ListColumn, count: number): readonly number[] {
  return Array.from({ length: count }, (_, record) => [...listAt(column, record)]).flat()
}

/** A random date in the year of a real record, with the same precision. */
function randomDate({ columns }: Dataset, like: number, random: () => number) {
  const [first, last] = [columns.start[like] ?? 0, columns.end[like] ?? 0]
  const year = yearOf(first)
  if (last - first > 31) return { start: first, end: last }
  const month = 1 + Math.floor(random() * 12)
  const [monthStart, monthEnd] = [dayNumber(year, month), dayNumber(year, month + 1) - 1]
  if (last > first) return { start: monthStart, end: monthEnd }
  const day = monthStart + Math.floor(random() * (monthEnd - monthStart + 1))
  return { start: day, end: day }
}
