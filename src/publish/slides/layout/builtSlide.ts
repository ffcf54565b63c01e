import type { Text } from '../../../text/text'
import type { ChartSlide } from '../deckSlide'
import type { Tokens } from '../ooxml/colour'
import type { Part, Relation } from '../ooxml/packageParts'

/** The layouts of a deck. */
export type LayoutName = 'title' | 'chart' | 'list'

/** A laid-out slide: its shapes and the parts that belong to it. */
export interface BuiltSlide {
  layout: LayoutName
  shapes: readonly string[]
  relations: readonly Relation[]
  parts: readonly Part[]
  notes: readonly string[]
}

/** A request for a picture as PNG. Sizes are in the picture's own units; multiply by `scale` for pixels. */
export interface PictureRequest {
  content: ChartSlide['content']
  widthPx: number
  heightPx: number
  scale: number
}

export type DrawPicture = (request: PictureRequest) => Promise<Uint8Array>

/** Context for laying out a slide. */
export interface SlideSetting {
  tokens: Tokens
  text: Text
  drawPicture: DrawPicture
  /** Position of the slide in its deck, from 1. */
  position: number
  /** Whether slides show their number; a single slide does not. */
  isNumbered: boolean
}
