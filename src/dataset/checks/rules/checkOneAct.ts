import type { WrittenAgreement } from '../../schema'
import { type CheckInput, type Entry, type Problem, problemAt } from '../dataFolder'
import { createPartners } from './createPartners'

/** Several documents with the same partner, day and program are one record that lists them. */
export function checkOneAct({ entries }: CheckInput): Problem[] {
  const partnersOf = createPartners(entries)
  const first = new Map<string, Entry<WrittenAgreement>>()
  return entries.agreements.flatMap((entry) => {
    const { date, programs, parties } = entry.value
    if (date?.value.length !== '2023-10-18'.length || !parties) return []
    const partners = [...new Set(partnersOf(entry.value))].sort()
    const key = [date.value, programs?.[0], ...partners].join(' ')
    const earlier = first.get(key)
    if (partners.length === 0 || !earlier) {
      first.set(key, entry)
      return []
    }
    return [
      problemAt(
        entry,
        ['date', 'value'],
        `has the partner, the day and the program of ${earlier.id}`,
        'merge the two into one record that lists the documents, or correct what differs',
      ),
    ]
  })
}
