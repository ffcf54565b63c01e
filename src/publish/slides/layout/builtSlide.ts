import type { Text } from '../../../text/text'
import type { ChartSlide } from '../deckSlide'
import type { Tokens } from '../ooxml/colour'
import type { Part, Relation } from '../ooxml/packageParts'

/** Layouts of a deck, by what stands on them. */
export type LayoutName = 'title' | 'chart' | 'list'

/** A slide laid out: its shapes, and the parts that belong to it. */
export interface BuiltSlide {
  layout: LayoutName
  shapes: readonly string[]
  relations: readonly Relation[]
  parts: readonly Part[]
  notes: readonly string[]
}

/** A drawing as PNG. Units: those of the type in it; `scale` gives the pixels. */
export interface PictureRequest {
  content: ChartSlide['content']
  widthPx: number
  heightPx: number
  scale: number
}

export type DrawPicture = (request: PictureRequest) => Promise<Uint8Array>

/** What every slide needs to be laid out. */
export interface SlideSetting {
  tokens: Tokens
  text: Text
  drawPicture: DrawPicture
  /** Place of the slide in its deck, from 1. */
  position: number
  /** Whether slides say their number: one alone has none. */
  isNumbered: boolean
}
