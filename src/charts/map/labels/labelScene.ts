import type { MapPoint } from '../geometry/projection'
import { isColoured, type MapStyle } from '../mapStyles'
import type { LabelCountry } from './labelMap'
import { boxesMeet, type PixelBox } from './pixelShapes'

/** The map that labels are placed on, in pixels. */
export interface LabelScene {
  /** All countries of the map, from `labelCountries`. */
  countries: readonly LabelCountry[]
  /** How a country is painted: labels of others cover none that has records. */
  styleOf: (iso3: string | null) => MapStyle | undefined
  /** Labels stay within this box. */
  box: PixelBox
  /** Centres of the marks of sites. */
  marks: readonly MapPoint[]
  /** Boxes that controls or text cover. */
  reserved?: readonly PixelBox[]
}

/** A scene with the countries that reach into its box, by what a label of another country may do to them. */
export interface SortedScene extends LabelScene {
  /** With a value. */
  valued: readonly LabelCountry[]
  /** With records that the map hides. */
  hidden: readonly LabelCountry[]
  /** All others: without records, or neighbours of the area. */
  plain: readonly LabelCountry[]
  /** The others of the area itself. */
  unvalued: readonly LabelCountry[]
}

/** Sorts the countries of a scene once for all of its labels. */
export function sortScene(scene: LabelScene): SortedScene {
  const { countries, styleOf, box } = scene
  const near = countries.filter(
    ({ rings, disc }) => disc !== null || rings.some(({ bounds }) => boxesMeet(bounds, box)),
  )
  const isValued = ({ iso3 }: LabelCountry) => iso3 !== null && isColoured(styleOf(iso3))
  const isHidden = ({ iso3 }: LabelCountry) => iso3 !== null && styleOf(iso3)?.kind === 'hidden'
  const plain = near.filter((country) => !isValued(country) && !isHidden(country))
  return {
    ...scene,
    valued: near.filter(isValued),
    hidden: near.filter(isHidden),
    plain,
    unvalued: plain.filter(({ iso3 }) => styleOf(iso3)?.kind !== 'neighbour'),
  }
}
