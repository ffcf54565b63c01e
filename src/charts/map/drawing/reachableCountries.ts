import type { Dataset } from '../../../dataset/dataset'
import type { MapFrame, MapGeometry } from '../../contract/mapGeometry'
import { labelPoint } from '../geometry/labelPoint'
import { isColoured, type MapStyle, shownStyle } from '../mapStyles'

/**
 * The countries that the keyboard reaches: those coloured on the map that reach into its frame, without the subject. An
 * area keeps an empty shape of every other country, which nobody could see with focus on it.
 */
export function reachableCountries(
  { countries, ownCountries }: Pick<Dataset, 'countries' | 'ownCountries'>,
  geometry: MapGeometry,
  frame: MapFrame,
  styles: ReadonlyMap<string, MapStyle>,
): ReadonlySet<string> {
  return new Set(
    countries
      .filter(
        (country) =>
          isColoured(shownStyle(styles, frame, country.iso3)) &&
          !ownCountries.has(country.iso3) &&
          labelPoint(country, geometry) !== null,
      )
      .map(({ iso3 }) => iso3),
  )
}
