import { parsePartialDate } from '../../partialDate'
import type { WrittenAgreement } from '../../schema'
import { dateOf, type IdContext, partnersOf } from '../complete/draftIds'
import { nameKey } from '../complete/nameKey'
import type { Fields } from '../fields'

/** How far apart the dates of one act can be: sources may give the day of the signing, of a report or of a visit. */
const nearDays = 31

/**
 * Records that may be the same act. They share a partner, and either the title, or a date within a month and a program or a
 * source.
 */
export function similarRecords<Record extends WrittenAgreement>(
  agreements: readonly Record[],
  draft: Fields,
  context: Pick<IdContext, 'own' | 'organisations'>,
): readonly Record[] {
  const partners = new Set(partnersOf(draft, context))
  const programs = textsIn(draft.programs)
  const sources = textsIn(draft.sources)
  const title = nameKey(draft.title)
  const date = dateOf(draft)
  if (!date || partners.size === 0) return []
  return agreements.filter(
    (record) =>
      record.id !== draft.id &&
      partnersOf(record, context).some((partner) => partners.has(partner)) &&
      ((title !== '' && nameKey(record.title) === title) ||
        (areNear(record.date.value, date) &&
          (record.programs.some((program) => programs.has(program)) ||
            record.sources.some((source) => sources.has(source))))),
  )
}

function textsIn(list: unknown): ReadonlySet<unknown> {
  return new Set(Array.isArray(list) ? (list as readonly unknown[]) : [])
}

function areNear(date: string, other: string): boolean {
  const [a, b] = [parsePartialDate(date), parsePartialDate(other)]
  return a !== null && b !== null && Math.max(b.start - a.end, a.start - b.end) <= nearDays
}
