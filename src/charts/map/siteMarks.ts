import type { SiteType } from '../../dataset/vocabulary'
import { markedRecords } from '../../selection/marks'
import { selectedSites } from '../../selection/records/selectedSites'
import type { Selection } from '../../selection/select'
import type { View } from '../../selection/view'
import type { MapFrame, MapGeometry } from '../contract/mapGeometry'
import { isOutside, wholeWorld } from './area/frame'
import { countryAt } from './geometry/countryAt'
import { isOnMap, type MapPoint, worldPlane } from './geometry/projection'
import { schemeOf } from './mapStyles'

/** A site of a selected record, such as a ground station. */
export interface SiteMark {
  /** Id of the record. */
  id: string
  name: string
  type: SiteType
  /** Position in projected units. */
  point: MapPoint
  /** Whether records other than this are highlighted. */
  isMuted: boolean
}

interface SiteOptions {
  /** The highlighted countries and programs. */
  mark?: View['mark']
  frame?: MapFrame
  /** What the map draws; absent if it is not known. */
  shapes?: Pick<MapGeometry, 'plane' | 'countries'> | null | undefined
}

/** Maps of the world narrower than this show no sites: they would cover the countries. */
export const sitesMinWidthPx = 600
/** Maps of the world narrower than this name only highlighted countries. */
const labelsMinWidthPx = 440

/** What a map shows over its countries. In an area they are large enough for everything. */
export function overlayOf(
  widthPx: number,
  { isWorld, mark }: { isWorld: boolean; mark: View['mark'] },
): { hasSites: boolean; hasLabels: boolean } {
  return {
    hasSites: !isWorld || widthPx >= sitesMinWidthPx,
    hasLabels: !isWorld || widthPx >= labelsMinWidthPx || mark.length > 0,
  }
}

/** The shapes of sites. Types share one if they are alike: a map with twelve shapes could not be read. */
export type SiteShape = 'triangle' | 'circle' | 'diamond' | 'square' | 'cross' | 'ring'

export const siteShapes: Readonly<Record<SiteType, SiteShape>> = {
  'ground-station': 'triangle',
  observatory: 'circle',
  spaceport: 'diamond',
  'navigation-centre': 'square',
  'data-centre': 'square',
  'research-centre': 'square',
  'education-centre': 'square',
  laboratory: 'square',
  'assembly-centre': 'square',
  office: 'square',
  training: 'cross',
  site: 'ring',
}

/** Path data of the shapes around (0, 0), in pixels. */
export const sitePaths: Readonly<Record<SiteShape, string>> = {
  triangle: 'M0-3.5L3.5 3H-3.5Z',
  circle: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z',
  diamond: 'M0-4L3.5 0L0 4L-3.5 0Z',
  square: 'M-2.7-2.7H2.7V2.7H-2.7Z',
  cross: 'M-1.2-3.6H1.2V-1.2H3.6V1.2H1.2V3.6H-1.2V1.2H-3.6V-1.2H-1.2Z',
  ring: 'M-3.3 0a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0-6.6 0ZM-1.6 0a1.6 1.6 0 1 1 3.2 0a1.6 1.6 0 1 1-3.2 0Z',
}

/**
 * Returns the sites of the selected records that are on the map, in an area only those on land or in the seas of its
 * countries: a station that a partner shares elsewhere would float beside it. Without shapes these are taken to be the
 * sites of its partners. The alignment shows none: they are in no coalition.
 */
export function siteMarks(
  selection: Selection,
  color: string,
  { mark = [], frame = wholeWorld, shapes }: SiteOptions = {},
): readonly SiteMark[] {
  if (schemeOf(color) === 'alignment') return []
  const { dataset } = selection
  const { plane } = shapes ?? { plane: worldPlane }
  const isMarked = markedRecords(dataset, mark)
  return selectedSites(selection).flatMap(({ id, site, parties }) => {
    if (site?.lat === undefined || site.lon === undefined) return []
    const point = plane.project(site.lat, site.lon)
    if (!isOnMap(point, plane.extent)) return []
    if (isOutside(frame, null)) {
      const isOfArea = shapes
        ? !isOutside(frame, countryAt(point, shapes.countries)?.iso3 ?? null)
        : parties.some(
            ({ country = '' }) => frame.countries.has(country) && !dataset.ownCountries.has(country),
          )
      if (!isOfArea) return []
    }
    const isMuted = isMarked?.(dataset.agreementIndex.get(id) ?? -1) === false
    return [{ id, name: site.name, type: site.type ?? 'site', point, isMuted }]
  })
}
