import type { Dataset } from '../../../dataset/dataset'
import { areaOf, areasOf } from '../../../selection/area'
import type { Selection } from '../../../selection/select'
import type { View } from '../../../selection/view'
import type { MapChange } from '../../contract/mapChange'
import type { MapFrame, MapGeometry } from '../../contract/mapGeometry'
import { isColoured, mapStyles } from '../mapStyles'
import { isWholeWorld, wholeWorld } from './frame'

interface FrameContext {
  selection: Selection
  view: Pick<View, 'filters' | 'color' | 'area' | 'at'>
  /** See `ChartContext`. */
  fitted?: Selection | undefined
  change?: MapChange | null | undefined
}

/** The part of the world that the map of a view shows. */
export function mapFrame({ selection, view, fitted = selection, change }: FrameContext): MapFrame {
  const { dataset } = selection
  const area = areaOf(view, dataset)
  const countries =
    area === 'fit'
      ? shownCountries({ selection: fitted, view, change })
      : areasOf(dataset).get(area)?.countries
  return countries && countries.size > 0 && (area !== 'fit' || isOneSide(dataset, countries))
    ? { area, countries, at: view.at }
    : { ...wholeWorld, at: view.at }
}

/** The shapes of a frame for a box of this aspect; the whole world if that is the frame, or the shapes are too coarse. */
export function framedShapes(
  shapes: MapGeometry,
  frame: MapFrame,
  aspect: number,
  overscan = 0,
): MapGeometry {
  if (isWholeWorld(frame) || !shapes.inFrame) return shapes
  // Rounded, so that boxes that differ by a fraction of a pixel share a drawing.
  return shapes.inFrame(frame, { aspect: Math.round(aspect * 100) / 100, overscan })
}

/** The partner countries that have a colour. */
function shownCountries({ selection, view, change }: FrameContext): ReadonlySet<string> {
  return new Set(
    [...mapStyles(selection, view.color, change)].flatMap(([iso3, style]) =>
      isColoured(style) && !selection.dataset.ownCountries.has(iso3) ? [iso3] : [],
    ),
  )
}

/** Cosine of the greatest angle from their middle at which countries still fit on a map of one side of the globe. */
const farthest = Math.cos((70 * Math.PI) / 180)

function isOneSide({ countries }: Dataset, codes: ReadonlySet<string>): boolean {
  const vectors = countries.filter(({ iso3 }) => codes.has(iso3)).map(vectorOf)
  const sum = [0, 1, 2].map((axis) => vectors.reduce((total, vector) => total + (vector[axis] ?? 0), 0))
  const length = Math.hypot(...sum)
  return vectors.every((vector) => dot(vector, sum) >= farthest * length)
}

function vectorOf({ labelLat, labelLon }: { labelLat: number; labelLon: number }): readonly number[] {
  const [lat, lon] = [(labelLat * Math.PI) / 180, (labelLon * Math.PI) / 180]
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)]
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, axis) => total + value * (b[axis] ?? 0), 0)
}
