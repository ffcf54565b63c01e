import type { Country } from '../../../dataset/schema'
import { alignments } from '../../../selection/alignment'
import { countryTallies } from '../../../selection/countryTallies'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'
import { mapClasses, mapValue, schemeOf } from '../mapStyles'

/** A country that is named on the map. */
export interface MapLabel {
  country: Country
  text: string
  /** Whether a label inside the country needs the inverse ink because its fill is dark (light in the dark theme). */
  isInverse: boolean
}

const maxLabels = 6
/** Fills from this class level on need the inverse ink. Levels start at 0. */
const firstInverseLevel = 3

/**
 * Chooses the countries to name, most important first: the subject, then the six partners with the highest values. The
 * scheme `alignment` names countries in both coalitions instead; `first` names the subject alone.
 */
export function chooseLabels(selection: Selection, color: string, text: Text): readonly MapLabel[] {
  const { dataset } = selection
  const subject = dataset.countries[dataset.countryIndex.get(dataset.about.subject.country) ?? -1]
  const own = subject ? [{ country: subject, text: text.f.country(subject), isInverse: false }] : []
  const scheme = schemeOf(color)
  switch (scheme) {
    case 'agreements':
    case 'programs':
    case 'program':
      return [...own, ...highestLabels(selection, color, text)]
    case 'first':
      return own
    case 'alignment':
      return [...own, ...coalitionLabels(selection, text)]
  }
}

/** Labels with name and value for the partners with the highest values. */
function highestLabels(selection: Selection, color: string, text: Text): readonly MapLabel[] {
  const classes = mapClasses(color)
  const highest = countryTallies(selection)
    .map((tally) => ({ tally, value: mapValue(tally, color, selection) ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, maxLabels)
  return highest.flatMap(({ tally, value }) => {
    const country = selection.dataset.countries[tally.country]
    if (!country) return []
    const level = classes.find(({ from, to }) => value >= from && value <= to)?.level ?? 0
    const label = text.m.map.label(text.f.country(country), value)
    return [{ country, text: label, isInverse: level >= firstInverseLevel }]
  })
}

/** Labels for members of both coalitions, or for every member if there are six or fewer in all. */
function coalitionLabels(selection: Selection, text: Text): readonly MapLabel[] {
  const members = [...alignments(selection)]
  const named = members.length <= maxLabels ? members : members.filter(([, side]) => side === 'both')
  return named.slice(0, maxLabels).flatMap(([position]) => {
    const country = selection.dataset.countries[position]
    return country ? [{ country, text: text.f.country(country), isInverse: false }] : []
  })
}
