import { textWidth } from '../../picture/textWidth'
import type { Segment } from '../../scale/segment'
import type { MapPoint } from '../geometry/projection'
import { isPatterned, type MapStyle } from '../mapStyles'
import { boxAround, type PixelBox } from './pixelShapes'

/** A label to be placed, in pixels. */
export interface LabelRequest {
  /** ISO 3166-1 alpha-3 code of the country. */
  id: string
  text: string
  /** Used where the text does not fit; absent if there is no shorter one. */
  shortText?: string | undefined
  /** Used for a label that the map must have, where neither fits. */
  bareText?: string | undefined
  isRequired?: boolean | undefined
  mayLieFar?: boolean | undefined
  isReserve?: boolean | undefined
  isListed?: boolean | undefined
  /** Label point of the country: inside it, where its name reads best. */
  anchor: MapPoint
}

export interface PlacedLabel {
  id: string
  text: string
  /** Whether the text lies inside its country with all of its box. */
  isInside: boolean
  /** Centre of the text. */
  textX: number
  textY: number
  /** Box of the text. */
  box: PixelBox
  /** Line from the text to the border of the country; null if the text lies on it. */
  leader: Segment | null
}

export const labelSizePx = 12
/** Height of the text of a label, with its ascenders and descenders. */
const textHeightPx = 13

/** Width of a label's text in pixels. */
export function labelWidth(text: string): number {
  return textWidth(text, labelSizePx, 600)
}

interface LabelSize {
  widthPx: number
  heightPx: number
}

/** Size of a label's text in pixels. */
export function labelSize(text: string): LabelSize {
  return { widthPx: labelWidth(text), heightPx: textHeightPx }
}

/** A label of this size with the centre of its text at a point, without a leader. */
export function labelAt(
  { id, text }: LabelRequest,
  centre: MapPoint,
  { widthPx, heightPx }: LabelSize,
  isInside = false,
): PlacedLabel {
  const box = boxAround(centre, widthPx, heightPx)
  return { id, text, isInside, textX: centre.x, textY: centre.y, box, leader: null }
}

/** Whether a label needs a halo of the page's colour: beside its country, and on a pattern. */
export function needsHalo({ isInside }: PlacedLabel, style: MapStyle | undefined): boolean {
  return !isInside || (style !== undefined && isPatterned(style))
}
