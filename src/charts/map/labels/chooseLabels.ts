import type { Country } from '../../../dataset/schema'
import { alignments } from '../../../selection/alignment'
import { countryTallies } from '../../../selection/countryTallies'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'
import { mapClasses, mapValue } from '../mapStyles'

/** A name that stands on the map. */
export interface MapLabel {
  country: Country
  text: string
  /** Whether the country is painted so dark (light, in the dark theme) that its name inside must be inverse. */
  isInverse: boolean
}

const mostLabels = 6
/** From this class on (counted from 0) a name inside is written in the inverse ink. */
const inverseFrom = 3

/** Names for the map: the subject, and the six countries with most where counts colour it, or those in both coalitionNames. */
export function chooseLabels(selection: Selection, color: string, text: Text): readonly MapLabel[] {
  const { dataset } = selection
  const subject = dataset.countries[dataset.countryIndex.get(dataset.about.subject.country) ?? -1]
  const own = subject ? [{ country: subject, text: text.f.country(subject), isInverse: false }] : []
  if (color === 'first') return own
  if (color === 'alignment') return [...own, ...inCoalitions(selection, text)]
  const classes = mapClasses(color)
  const most = countryTallies(selection)
    .map((tally) => ({ tally, value: mapValue(tally, color, selection) ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, mostLabels)
  return [
    ...own,
    ...most.flatMap(({ tally, value }) => {
      const country = dataset.countries[tally.country]
      if (!country) return []
      const level = classes.find(({ from, to }) => value >= from && value <= to)?.level ?? 0
      const label = text.m.map.label(text.f.country(country), value)
      return [{ country, text: label, isInverse: level >= inverseFrom }]
    }),
  ]
}

/** The countries in both coalitionNames; where few are in any, all of them. */
function inCoalitions(selection: Selection, text: Text): readonly MapLabel[] {
  const aligned = [...alignments(selection)]
  const named = aligned.length <= mostLabels ? aligned : aligned.filter(([, side]) => side === 'both')
  return named.slice(0, mostLabels).flatMap(([position]) => {
    const country = selection.dataset.countries[position]
    return country ? [{ country, text: text.f.country(country), isInverse: false }] : []
  })
}
