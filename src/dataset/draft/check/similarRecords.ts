import type { WrittenAgreement } from '../../schema'
import { dateOf, type IdContext, partnersOf } from '../complete/draftIds'
import type { Fields } from '../fields'

/** Records that may be the same act: they share a partner and a program, and their dates may be the same day. */
export function similarRecords<Record extends WrittenAgreement>(
  agreements: readonly Record[],
  draft: Fields,
  context: Pick<IdContext, 'own' | 'organisations'>,
): readonly Record[] {
  const partners = new Set(partnersOf(draft, context))
  const programs: readonly unknown[] = Array.isArray(draft.programs) ? draft.programs : []
  const date = dateOf(draft)
  if (!date || partners.size === 0) return []
  return agreements.filter(
    (record) =>
      record.id !== draft.id &&
      record.programs.some((program) => programs.includes(program)) &&
      (record.date.value.startsWith(date) || date.startsWith(record.date.value)) &&
      partnersOf(record, context).some((partner) => partners.has(partner)),
  )
}
