import type { Country } from '../../../dataset/schema'
import { alignments } from '../../../selection/alignment'
import { type CountryTally, countryTallies } from '../../../selection/countryTallies'
import { markedCountries } from '../../../selection/marks'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'
import type { ChartContext } from '../../contract/chart'
import { mapValue, schemeOf } from '../mapStyles'

/** A country that is named on the map. */
export interface MapLabel {
  country: Country
  text: string
  /** Used where the text does not fit. */
  shortText?: string | undefined
  /** The name alone, for a label that the map must have where neither fits. */
  bareText?: string | undefined
  /** Whether the map must have it, as long as there is any free place. */
  isRequired?: boolean
  /** Whether it may lie far from its country, where there is free sea or land outside of the area. */
  mayLieFar?: boolean
  /** Whether it is only used in place of one that has no free place. */
  isReserve?: boolean
  /** Whether the map lists it where it has no free place. */
  isListed?: boolean
}

const maxLabels = 6

/**
 * Chooses the countries to name, most important first: the subject, then the six partners with the highest values, and as
 * many again in reserve. The scheme `alignment` names countries in both coalitions instead; `first` names the subject
 * alone. If countries are highlighted, these are named and no others.
 */
export function chooseLabels(context: ChartContext): readonly MapLabel[] {
  const { selection, view, text } = context
  const { dataset } = selection
  const subject = dataset.countries[dataset.countryIndex.get(dataset.about.subject.country) ?? -1]
  const own = subject ? [{ country: subject, text: text.f.country(subject) }] : []
  const marked = markedCountries(selection, view.mark)
  if (marked) return [...own, ...markedLabels(marked, context)]
  const scheme = schemeOf(view.color)
  switch (scheme) {
    case 'agreements':
    case 'programs':
    case 'program':
      return [...own, ...highestLabels(context)]
    case 'first':
      return own
    case 'alignment':
      return [...own, ...coalitionLabels(selection, text)]
  }
}

/** The number beside the name of a country: what the colour scheme shows, or by how much it changed; 0 for none. */
export function labelValue(
  { selection, view, change }: ChartContext,
  iso3: string,
  tally: CountryTally | undefined,
): number {
  if (change) return change.marks.get(iso3)?.change ?? 0
  return (tally && mapValue(tally, view.color, selection)) ?? 0
}

/** Labels with name and value for the partners with the highest values. */
function highestLabels(context: ChartContext): readonly MapLabel[] {
  const { selection, text, change } = context
  const label = (change ?? text.m.map).label
  const highest = countryTallies(selection)
    .map((tally) => ({ tally, value: labelValue(context, tally.iso3, tally) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, maxLabels * 2)
  return highest.flatMap(({ tally, value }, index) => {
    const country = selection.dataset.countries[tally.country]
    if (!country) return []
    const shortName = text.m.map.shortNames[country.iso3]
    return [
      {
        country,
        text: label(text.f.country(country), value),
        shortText: shortName && label(shortName, value),
        isReserve: index >= maxLabels,
      },
    ]
  })
}

/** Labels for the highlighted countries, with the value if the scheme counts. Those with the highest values come first. */
function markedLabels(marked: ReadonlySet<string>, context: ChartContext): readonly MapLabel[] {
  const { selection, view, text, change } = context
  const { countries, countryIndex, ownCountries } = selection.dataset
  const tallies = new Map(countryTallies(selection).map((tally) => [tally.iso3, tally]))
  const values = new Map([...marked].map((code) => [code, labelValue(context, code, tallies.get(code))]))
  const isCount = schemeOf(view.color) !== 'first'
  return [...marked]
    .filter((code) => !ownCountries.has(code))
    .sort((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0))
    .flatMap((code) => {
      const country = countries[countryIndex.get(code) ?? -1]
      if (!country) return []
      const value = values.get(code) ?? 0
      const name = text.f.country(country)
      const shortName = text.m.map.shortNames[code]
      const label = (name: string) =>
        isCount && value !== 0 ? (change ?? text.m.map).label(name, value) : name
      return {
        country,
        text: label(name),
        shortText: shortName && label(shortName),
        bareText: shortName ?? name,
        isRequired: true,
        mayLieFar: true,
      }
    })
}

/** Labels for members of both coalitions, or for every member if there are six or fewer in all. */
function coalitionLabels(selection: Selection, text: Text): readonly MapLabel[] {
  const members = [...alignments(selection)]
  const named = members.length <= maxLabels ? members : members.filter(([, side]) => side === 'both')
  return named.slice(0, maxLabels).flatMap(([position]) => {
    const country = selection.dataset.countries[position]
    return country ? [{ country, text: text.f.country(country) }] : []
  })
}
