import { countryTallies } from '../../../selection/countryTallies'
import type { ChartContext } from '../../contract/chart'
import type { MapFrame } from '../../contract/mapGeometry'
import { chooseLabels, labelValue, type MapLabel } from '../labels/chooseLabels'
import { mapStyles, schemeOf } from '../mapStyles'
import { isOutside, isWholeWorld } from './frame'

/** Areas of so few countries name all of them, also those without a record. */
const fewCountries = 8

/**
 * The countries that a map names, most important first. A map of the world names the leading ones, any other map
 * all of its countries that have a value, in a list where labels have no room, unless some are highlighted. An inset has room for a few: those with the
 * highest values, by their short names.
 */
export function mapLabels(
  context: ChartContext,
  frame: MapFrame,
  { isInset = false } = {},
): readonly MapLabel[] {
  const { selection, view, text, change } = context
  const leading = chooseLabels(context).filter(({ country: { iso3 } }) => !isOutside(frame, iso3))
  if (isWholeWorld(frame) || view.mark.length > 0) return leading
  const { dataset } = selection
  const styles = mapStyles(selection, view.color, change)
  const tallies = new Map(countryTallies(selection).map((tally) => [tally.iso3, tally]))
  const scheme = schemeOf(view.color)
  const named = frame.area === 'world' ? tallies.keys() : frame.countries
  const namesAll = !isInset && frame.area !== 'world' && frame.countries.size <= fewCountries
  const labelled = [...named].flatMap((iso3) => {
    const country = dataset.countries[dataset.countryIndex.get(iso3) ?? -1]
    if (!country || dataset.ownCountries.has(iso3)) return []
    const value = labelValue(context, iso3, tallies.get(iso3))
    const style = styles.get(iso3)
    if (value === 0 && style?.kind !== 'alignment' && !namesAll) return []
    const isNamedAlone = scheme === 'alignment' || (scheme === 'first' && value === 0)
    const label = (name: string) =>
      isNamedAlone
        ? name
        : scheme === 'first'
          ? text.m.map.labelYear(name, value)
          : (change ?? text.m.map).label(name, value)
    const shortName = text.m.map.shortNames[iso3]
    return [
      {
        country,
        text: label((isInset && shortName) || text.f.country(country)),
        shortText: shortName && label(shortName),
        isRequired: namesAll,
        mayLieFar: namesAll,
        isListed: !isInset,
        value,
      },
    ]
  })
  const own = leading.filter(({ country: { iso3 } }) => dataset.ownCountries.has(iso3))
  // Where all are named, the small ones choose first: they have the least room.
  const order = namesAll
    ? (label: (typeof labelled)[number]) => label.country.areaKm2 ?? 0
    : (label: (typeof labelled)[number]) => -label.value
  return [...labelled.sort((a, b) => order(a) - order(b)), ...own]
}
