import { type CheckInput, type Problem, problemAt } from '../dataFolder'
import { createPartners } from './createPartners'

/**
 * A milestone that is another record's act links to it. Two acts of one day with a country differ if both records name the
 * organisations of the partner and have none in common.
 */
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
        ?.find((record) => record.id !== entry.id && mayBeOne(record.partners, partners))
      if (!other) return []
      return [
        problemAt(
          entry,
          ['milestones', index],
          `falls on the day of ${other.id}, a record of the same partner`,
          `if it is that act, add "record": "${other.id}"; otherwise merge the two, or name the organisations of both partners`,
        ),
      ]
    })
  })
}

/** Whether two records have a partner in common: an organisation, or a country where one of them names no organisation. */
function mayBeOne(partners: readonly string[], others: readonly string[]): boolean {
  const shared = partners.filter((partner) => others.includes(partner))
  const isNamed = [partners, others].every((list) => list.some(isOrganisation))
  return shared.length > 0 && (!isNamed || shared.some(isOrganisation))
}

/** Partners are ids of organisations, in lower case, and codes of countries. */
const isOrganisation = (partner: string) => partner === partner.toLowerCase()
