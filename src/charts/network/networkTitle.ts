import { rankOf } from '../../selection/rankOf'
import type { Selection } from '../../selection/select'
import { networkMessages } from '../../text/onDemand/networkMessages'
import type { ChartContext } from '../contract/chart'
import type { ChartTitle } from '../names/chartTitle'
import { subjectName } from '../names/subjectName'
import type { NetworkEnd, NetworkRow } from './networkRows'

interface Ranked {
  name: string
  count: number
}

/** Headline of the network: who works with the most partners, or under a filter for one end, with whom most. */
export function networkTitle(rows: readonly NetworkRow[], context: ChartContext): ChartTitle {
  const { selection, view, text } = context
  const words = networkMessages(text).title
  const subject = subjectName(selection.dataset, text)
  const { partners } = view
  const [first] = rows
  if (!first) return selection.count === 0 ? { none: true } : { finding: words.none(subject, partners) }
  const open: ChartTitle = { measure: words.measure(subject, partners), by: words.by[partners] }
  const opposite = oppositeOf(rows, selection)
  if (opposite) return mostWith(opposite, open, words.most)
  if (rows.length === 1) return { finding: words.only(first.own.name, first.partner.name) }
  const rank = rankOf(partnersByOrganisation(rows))
  switch (rank.kind) {
    case 'only':
      return { finding: words.partners(rank.first.name, rank.first.count) }
    case 'lead':
      return { finding: words.lead(rank.first.name, rank.first.count) }
    case 'level':
      return {
        finding: words.level(
          rank.rows.map(({ name }) => name),
          rank.each,
          rank.isExact,
        ),
      }
    case 'ahead':
      return { finding: words.ahead(rank.rows) }
    case 'none':
    case 'open':
      return open
  }
}

/** Headline about the strongest ties of the one organisation or partner that the filters ask for. */
function mostWith(
  ends: readonly Ranked[],
  open: ChartTitle,
  most: (names: readonly string[], next: readonly string[]) => string,
): ChartTitle {
  const rank = rankOf(ends)
  const names = (some: readonly Ranked[]) => some.map(({ name }) => name)
  switch (rank.kind) {
    case 'lead':
      return { finding: most([rank.first.name], names(rank.next)) }
    case 'level':
    case 'ahead':
      return { finding: most(names(rank.rows), []) }
    case 'only':
    case 'none':
    case 'open':
      return open
  }
}

/**
 * If the filters ask for one organisation or country only, all ends that it has ties with, strongest first; else null. It
 * is part of every record, so it is ahead of the others only because of the filter.
 */
function oppositeOf(rows: readonly NetworkRow[], { dataset, filters }: Selection): readonly Ranked[] | null {
  const organisation = filters.organisation.length === 1 ? filters.organisation[0] : undefined
  const country =
    filters.country.length === 1
      ? filters.country[0]
      : dataset.organisations[dataset.organisationIndex.get(organisation ?? '') ?? -1]?.country
  const isAsked = ({ id, kind }: NetworkEnd) => id === (kind === 'country' ? country : organisation)
  const ofOwn = rows.filter(({ own }) => isAsked(own))
  const ofPartner = rows.filter(({ partner }) => isAsked(partner))
  if (ofOwn.length > 0) return ofOwn.map(({ partner, count }) => ({ name: partner.name, count }))
  if (ofPartner.length > 0) return ofPartner.map(({ own, count }) => ({ name: own.name, count }))
  return null
}

/** The organisations of the subject's side by number of partners, most first. */
function partnersByOrganisation(rows: readonly NetworkRow[]): readonly Ranked[] {
  const found = new Map<string, Ranked>()
  for (const { own } of rows)
    found.set(own.key, { name: own.name, count: (found.get(own.key)?.count ?? 0) + 1 })
  return [...found.values()].sort((a, b) => b.count - a.count)
}
