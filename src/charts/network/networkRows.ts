import { markedPrograms } from '../../selection/marks'
import { networkTies, type PartnerEnd } from '../../selection/organisations/networkTies'
import type { ChartContext } from '../contract/chart'
import { countryName } from '../names/countryName'

/** An organisation or a country at one end of a tie. */
export interface NetworkEnd {
  /** Unique among all ends of a network. */
  key: string
  kind: PartnerEnd['kind']
  /** Id of the organisation, or ISO 3166-1 alpha-3 code of the country. */
  id: string
  name: string
  /** The acronym of an organisation, for where its name is too long; null for none. */
  acronym: string | null
  /** ISO 3166-1 alpha-3 code of its country; null for an organisation of no single country. */
  country: string | null
}

/** One tie: an organisation of the subject's side, a partner, and what they have in common. */
export interface NetworkRow {
  own: NetworkEnd
  partner: NetworkEnd
  /** Number of agreements to which both are parties. */
  count: number
  firstYear: number
  lastYear: number
  /** Whether other ties are highlighted, by a country at one end or by a program, and this one is not. */
  isMuted: boolean
}

/**
 * The ties of the selection, strongest first. Of equal ties, those of the organisations and partners with the most come
 * first, so that a drawing of the first few has few names.
 */
export function networkRows({ selection, view, text }: ChartContext): readonly NetworkRow[] {
  const { dataset } = selection
  const { mark } = view
  const programs = [...(markedPrograms(dataset, mark) ?? [])].flatMap(
    (id) => dataset.programIndex.get(id) ?? [],
  )
  const ends = new Map<string, NetworkEnd>()
  const endOf = ({ kind, position }: PartnerEnd): NetworkEnd => {
    const key = `${kind} ${position}`
    const known = ends.get(key)
    if (known) return known
    const made = { key, kind, ...(kind === 'country' ? countryEnd(position) : organisationEnd(position)) }
    ends.set(key, made)
    return made
  }
  const countryEnd = (position: number) => {
    const iso3 = dataset.countries[position]?.iso3 ?? ''
    return { id: iso3, name: countryName(dataset, text, position), acronym: null, country: iso3 }
  }
  const organisationEnd = (position: number) => {
    const { id = '', name = '', acronym = null, country = null } = dataset.organisations[position] ?? {}
    return { id, name, acronym, country }
  }
  const rows = networkTies(selection, view.partners, programs).ties.map((tie): NetworkRow => {
    const own = endOf({ kind: 'organisation', position: tie.own })
    const partner = endOf(tie.partner)
    const isMarked = tie.hasProgram || [own, partner].some(({ country }) => mark.includes(country ?? ''))
    const { count, firstYear, lastYear } = tie
    return { own, partner, count, firstYear, lastYear, isMuted: mark.length > 0 && !isMarked }
  })
  const sums = new Map<string, number>()
  for (const { own, partner, count } of rows)
    for (const { key } of [own, partner]) sums.set(key, (sums.get(key) ?? 0) + count)
  const sumOf = ({ key }: NetworkEnd) => sums.get(key) ?? 0
  return rows.sort(
    (a, b) =>
      b.count - a.count ||
      sumOf(b.own) - sumOf(a.own) ||
      sumOf(b.partner) - sumOf(a.partner) ||
      text.f.compare(a.own.name, b.own.name) ||
      text.f.compare(a.partner.name, b.partner.name),
  )
}
