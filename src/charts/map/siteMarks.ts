import type { Selection } from '../../selection/select'
import { selectedSites } from '../../selection/selectedSites'
import { type MapPoint, projectPoint } from './geometry/projection'

/** A place of a selected record. */
export interface SiteMark {
  /** Id of the record. */
  id: string
  name: string
  point: MapPoint
}

/** Under this width sites would cover the countries they stand in. */
export const siteWidthPx = 600

/** The mark of a site: a triangle around (0, 0), in pixels. */
export const siteTriangle = 'M0-3.5L3.5 3H-3.5Z'

/**
 * Ground stations and other places of the selected records. None where coalitionNames colour the map: who is in which has
 * nothing to do with antennas.
 */
export function siteMarks(selection: Selection, color: string): readonly SiteMark[] {
  if (color === 'alignment') return []
  return selectedSites(selection).flatMap(({ id, site }) =>
    site?.lat === undefined || site.lon === undefined
      ? []
      : [{ id, name: site.name, point: projectPoint(site.lat, site.lon) }],
  )
}
