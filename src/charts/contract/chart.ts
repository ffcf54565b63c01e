import type { ReactNode } from 'react'
import type { ChartId } from '../../selection/chartTable'
import type { Selection } from '../../selection/select'
import type { View } from '../../selection/view'
import type { Text } from '../../text/text'
import type { MapGeometry } from './mapGeometry'
import type { NativeChart } from './nativeChart'

/** What the words and rows of a chart are made from. */
export interface ChartContext {
  selection: Selection
  view: View
  text: Text
}

/** A column of the table behind a chart: also of its CSV. `null` is “not applicable”, never zero. */
export interface Column<Row> {
  id: string
  label: string
  value: (row: Row) => string | number | null
}

/** What a reader can do in a chart; absent where the drawing is a picture. */
export interface ChartActions {
  /** Changes the view: the address follows, and everything with it. */
  changeView: (change: (view: View) => View) => void
}

export interface DrawingProps<Row> extends ChartContext {
  rows: readonly Row[]
  widthPx: number
  actions?: ChartActions | undefined
}

/** The room that a picture gives to the marks of a chart, in pixels of the picture. */
export interface PictureBox {
  widthPx: number
  heightPx: number
}

/** What surrounds the marks of a picture. */
interface PictureSetting {
  box: PictureBox
  /** Prefix for the ids of patterns, so that several pictures fit one page. */
  id: string
  /** Shapes of the world, for the chart that is a map; null where they are not there. */
  shapes: MapGeometry | null
}

export interface PictureProps<Row> extends ChartContext, PictureSetting {
  rows: readonly Row[]
}

/**
 * One chart, written once: the same rows feed the drawing, its table, its CSV, its sentence and its pictures.
 * `rows`, `title`, `summary` are pure. A title states the finding; where none is safe it falls back to the measure.
 */
export interface Chart<Row> {
  id: ChartId
  rows: (context: ChartContext) => readonly Row[]
  columns: (context: ChartContext) => readonly Column<Row>[]
  title: (rows: readonly Row[], context: ChartContext) => string
  subtitle: (rows: readonly Row[], context: ChartContext) => string
  /** One sentence that says what the drawing shows, for those who do not see it. */
  summary: (rows: readonly Row[], context: ChartContext) => string
  /** The one caveat that matters, beside the source; null for none. */
  caveat: (rows: readonly Row[], context: ChartContext) => string | null
  Drawing: (props: DrawingProps<Row>) => ReactNode
  /** What stands in the drawing's place before its width is known, as wide as its place; without it that stays empty. */
  Still?: (props: ChartContext & { rows: readonly Row[] }) => ReactNode
  /**
   * The same as plain SVG marks from (0, 0) to the ends of its box: no effects, no classes, colours as tokens. It needs no
   * browser, and so is what pictures, slides and pages before their scripts show.
   */
  Picture: (props: PictureProps<Row>) => ReactNode
  /** The height that suits the rows of a picture at a width; 0 where there is nothing to draw, and the title says so. */
  pictureHeightPx: (rows: readonly Row[], context: ChartContext, widthPx: number) => number
  /**
   * The same for programs that draw charts themselves, pure. Absent, or null for these rows: slides then show the
   * picture, since no chart of theirs would say the same.
   */
  native?: (rows: readonly Row[], context: ChartContext) => NativeChart | null
}

/**
 * A chart with its rows made: what a frame, an export or an embed needs, whatever the rows are. Its table and its form
 * for slides are made when first asked for.
 */
export interface ChartContent {
  id: ChartId
  title: string
  subtitle: string
  summary: string
  caveat: string | null
  /** The dataset, how many of its records and how new; the filters where there are any. */
  source: string
  /** The filters in words; null where everything is shown. */
  scope: string | null
  columns: readonly { id: string; label: string; isNumeric: boolean }[]
  table: readonly (readonly (string | number | null)[])[]
  draw: (widthPx: number, actions?: ChartActions) => ReactNode
  /** What stands in the drawing's place before its width is known; null where that is empty room. */
  still: (() => ReactNode) | null
  picture: {
    heightPx: (widthPx: number) => number
    marks: (setting: PictureSetting) => ReactNode
  }
  /** For slides: the chart in numbers; null where only a picture says the same. */
  native: NativeChart | null
}

/** A chart whose kind of row is hidden, so that all of them fit one registry. */
export interface RegisteredChart {
  id: ChartId
  content: (context: ChartContext) => ChartContent
}
