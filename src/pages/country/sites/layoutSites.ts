import type { CountryShape } from '../../../charts/contract/mapGeometry'
import { type MapPoint, projectPoint } from '../../../charts/map/geometry/projection'

/** A crop of the world map in pixels: outlines as path data, and the positions of the sites. */
export interface SiteMapLayout {
  heightPx: number
  countries: readonly { iso3: string | null; path: string; isOwn: boolean }[]
  /** `number`: index in `coordinates`, from 1. If some sites are near the country, those far from it are left out. */
  sites: readonly (MapPoint & { number: number })[]
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Minimum width of the crop in map units; the world is 1,000 wide. */
const leastUnits = 36
/** Margin around the content, as a share of its size. */
const margin = 0.14
const leastRatio = 0.55
const mostRatio = 1

/** A site belongs to the map up to this distance from the country, in widths of the country. */
const nearShare = 0.75

/** Crops the map around the largest part of a country and its sites; distant parts of the country are ignored. */
export function layoutSites(
  shapes: readonly CountryShape[],
  iso3: string,
  coordinates: readonly { lat: number; lon: number }[],
  widthPx: number,
): SiteMapLayout {
  const points = coordinates.map(({ lat, lon }, index) => ({ ...projectPoint(lat, lon), number: index + 1 }))
  const own = shapes.filter((shape) => shape.iso3 === iso3).flatMap((shape) => shape.rings)
  const main = [...own].sort((a, b) => area(boxOf(b)) - area(boxOf(a)))[0] ?? []
  const around = roomy(boxOf(main), nearShare)
  const near = points.filter(({ x, y }) => isInside(around, x, y))
  const drawn = near.length > 0 ? near : points
  const box = roomy(boxOf([...main, ...drawn.map(({ x, y }) => [x, y] as const)]), margin)
  const scale = widthPx / (box.right - box.left)
  const px = (x: number, y: number) => ({ x: (x - box.left) * scale, y: (y - box.top) * scale })
  return {
    heightPx: Math.round((box.bottom - box.top) * scale),
    countries: shapes.flatMap((shape) => {
      const rings = shape.rings.filter((ring) => overlap(boxOf(ring), box))
      const path = rings.map((ring) => `M${ring.map(([x, y]) => coordinate(px(x, y))).join('L')}Z`).join('')
      return rings.length > 0 ? [{ iso3: shape.iso3, path, isOwn: shape.iso3 === iso3 }] : []
    }),
    sites: drawn.map(({ x, y, number }) => ({ ...px(x, y), number })),
  }
}

function coordinate({ x, y }: MapPoint): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  let box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const [x, y] of points)
    box = {
      left: Math.min(box.left, x),
      right: Math.max(box.right, x),
      top: Math.min(box.top, y),
      bottom: Math.max(box.bottom, y),
    }
  return box
}

/** Adds a margin to a box and enforces the minimum size and the limits of its aspect ratio. */
function roomy({ left, right, top, bottom }: Box, room: number): Box {
  const width = Math.max((right - left) * (1 + 2 * room), leastUnits)
  const height = Math.max((bottom - top) * (1 + 2 * room), width * leastRatio)
  const half = { width: Math.max(width, height / mostRatio) / 2, height: height / 2 }
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return {
    left: centre.x - half.width,
    right: centre.x + half.width,
    top: centre.y - half.height,
    bottom: centre.y + half.height,
  }
}

function isInside({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

function area({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}
