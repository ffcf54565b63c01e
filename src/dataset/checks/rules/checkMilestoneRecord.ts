import { type CheckInput, type Problem, problemAt } from '../dataFolder'
import { createPartners } from './createPartners'

/** A milestone that is another record's act links to it. */
export function checkMilestoneRecord({ entries }: CheckInput): Problem[] {
  const partnersOf = createPartners(entries)
  const byDay = new Map<string, { id: string; partners: readonly string[]; programs: readonly string[] }[]>()
  for (const { id, value } of entries.agreements) {
    const day = value.date?.value
    if (day?.length !== '2023-10-18'.length) continue
    const record = { id, partners: partnersOf(value), programs: value.programs ?? [] }
    byDay.set(day, [...(byDay.get(day) ?? []), record])
  }
  return entries.agreements.flatMap((entry) => {
    const partners = partnersOf(entry.value)
    return (entry.value.milestones ?? []).flatMap((milestone, index) => {
      if (milestone.record !== undefined) return []
      const other = byDay
        .get(milestone.date ?? '')
        ?.find(
          (record) => record.id !== entry.id && record.partners.some((partner) => partners.includes(partner)),
        )
      if (!other) return []
      return [
        problemAt(
          entry,
          ['milestones', index],
          `falls on the day of ${other.id}, a record of the same partner`,
          `if it is that act, add "record": "${other.id}"; otherwise merge the two or say what differs`,
        ),
      ]
    })
  })
}
