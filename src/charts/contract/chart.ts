import type { ComponentType, ReactNode } from 'react'
import type { ChartId } from '../../selection/chartTable'
import type { Selection } from '../../selection/select'
import type { View } from '../../selection/view'
import type { Text } from '../../text/text'
import type { ChartTitle } from '../names/chartTitle'
import type { MapChange } from './mapChange'
import type { MapGeometry } from './mapGeometry'
import type { NativeChart } from './nativeChart'

/** Input from which a chart computes its rows and text. */
export interface ChartContext {
  selection: Selection
  view: View
  text: Text
  /**
   * The selection whose countries a map fits in its frame; default `selection`. An animation fits those of its last year
   * all the time.
   */
  fitted?: Selection | undefined
  /** The change that a map shows instead of the view at one date. */
  change?: MapChange | null | undefined
}

/** A column of a chart's table and of its CSV. `null` means “not applicable”, never zero. */
export interface Column<Row> {
  id: string
  label: string
  value: (row: Row) => string | number | null
  /** Whether the numbers may be added up: no record or country is in two rows. The table then shows their sum. */
  isSummed?: boolean
}

/** Actions available to a reader in a drawing. A drawing without them has nothing to press. */
export interface ChartActions {
  /** Changes the view, and with it the address and everything on the page. `replace` adds no history entry. */
  changeView: (change: (view: View) => View, how?: { replace?: boolean }) => void
  /**
   * Links to a country, record or organisation, where a page has links. Without it, names of countries and records are
   * buttons that open them in the view.
   */
  Link?: ComponentType<EntryLinkProps>
}

/** A country, by ISO 3166-1 alpha-3 code, or a record or organisation, by id, that a name in a drawing leads to. */
export interface EntryLinkProps {
  id: string
  kind: 'country' | 'record' | 'organisation'
  className?: string | undefined
  children: ReactNode
}

/** The box for which the height of a drawing is computed. */
export interface DrawingBox {
  widthPx: number
  /** Whether the main pointer is a finger: controls are larger then. */
  isCoarse: boolean
  /** Height that a drawing takes if it can, on a slide; absent on a page. */
  roomPx?: number | undefined
}

export interface DrawingProps<Row> extends ChartContext {
  rows: readonly Row[]
  widthPx: number
  /** See `DrawingBox`. */
  roomPx?: number | undefined
  actions?: ChartActions | undefined
}

/** The box that the marks of a picture fill, in the picture's own pixels. */
export interface PictureBox {
  widthPx: number
  heightPx: number
  /** Height to reserve for the legend of a map, so that the maps of an animation are alike. */
  legendPx?: number | undefined
}

/** Further input for the marks of a picture. */
interface PictureSetting {
  box: PictureBox
  /** Prefix for the ids of patterns, so that several pictures fit on one page. */
  id: string
  /** Shapes of the world for the map; null if they are not loaded or not needed. */
  shapes: MapGeometry | null
}

export interface PictureProps<Row> extends ChartContext, PictureSetting {
  rows: readonly Row[]
}

/**
 * One chart, defined once: the same rows feed the drawing, its table, its CSV, its title and its pictures.
 * All functions except the two components are pure. A title states the finding, or names the measure if there is no
 * finding that holds; with filters, `registerChart` adds the view's phrase to it.
 */
export interface Chart<Row> {
  id: ChartId
  rows: (context: ChartContext) => readonly Row[]
  columns: (context: ChartContext) => readonly Column<Row>[]
  title: (rows: readonly Row[], context: ChartContext) => ChartTitle
  subtitle: (rows: readonly Row[], context: ChartContext) => string
  /** Whether interest and negotiations that are not counted are drawn: then a selection of only those is not empty. */
  drawsInterest?: true
  /** One sentence that says what the drawing shows, for readers who cannot see it. */
  summary: (rows: readonly Row[], context: ChartContext) => string
  /** The one caveat that matters, printed after the source; null for none. */
  caveat: (rows: readonly Row[], context: ChartContext) => string | null
  /** Which marks of the view the chart highlights: all, or those of programs. Absent or undefined for none. */
  marks?: (context: ChartContext) => 'all' | 'programs' | undefined
  /** Whether there is anything to draw. If not, the title says why, and there is no table and no picture. Default: yes. */
  hasDrawing?: (rows: readonly Row[], context: ChartContext) => boolean
  /** The interactive chart. Its height follows from its width: see `drawingHeightPx`. */
  Drawing: (props: DrawingProps<Row>) => ReactNode
  /** Height of the drawing, known without a browser, so that a page can reserve room for it. */
  drawingHeightPx: (rows: readonly Row[], context: ChartContext, box: DrawingBox) => number
  /** Fills the room of the drawing until its width is known; if absent, that room stays empty. */
  Placeholder?: (props: ChartContext & { rows: readonly Row[] }) => ReactNode
  /**
   * The static picture: SVG marks from (0, 0) to the ends of its box, without effects or classes, with design tokens as
   * colours. It renders without a browser, for files, slides, embeds and prerendered pages.
   */
  Picture: (props: PictureProps<Row>) => ReactNode
  /** Height at which the picture looks best; 0 if there is nothing to draw, as the title then says. */
  pictureHeightPx: (rows: readonly Row[], context: ChartContext, widthPx: number) => number
  /**
   * The chart as data for programs that draw charts themselves. Absent, or null for these rows, if no native chart
   * would show the same; slides then use the picture.
   */
  native?: (rows: readonly Row[], context: ChartContext) => NativeChart | null
}

/** A column of a chart's table, for readers of it. */
export interface TableColumn {
  id: string
  label: string
  isNumeric: boolean
  /** The sum of its numbers; null if a sum would say nothing, or count something twice. */
  sum: number | null
}

/** The cells of a chart's table, row by row. `null` means “not applicable”, never zero. */
export type TableCells = readonly (readonly (string | number | null)[])[]

/**
 * A chart with its rows computed: everything that a frame, an export or an embed needs. The table and `native` are
 * lazy.
 */
export interface ChartContent {
  id: ChartId
  /** The presenter's own headline, else the finding. */
  title: string
  /** What `title` would be without a headline of the presenter's own: printed under it; null if there is none. */
  finding: string | null
  subtitle: string
  summary: string
  caveat: string | null
  /** Names the dataset, the number of its records and the newest date; with filters, of the records shown. */
  source: string
  /** Says that the data is the reader's own, wherever the chart is shown; null for the tracker's data. */
  tag: string | null
  /** The filters and highlights in words; null if everything is shown alike. */
  scope: string | null
  /** If false, the title says why there is no drawing, and frames offer neither table nor files. */
  hasDrawing: boolean
  /** Which marks of the view the chart can highlight; null for none. */
  marks: 'all' | 'programs' | null
  /** What is highlighted in words; null for nothing. */
  highlight: string | null
  columns: readonly TableColumn[]
  table: TableCells
  draw: (widthPx: number, actions?: ChartActions, roomPx?: number) => ReactNode
  /** Height of the drawing in whole pixels. */
  drawingHeightPx: (box: DrawingBox) => number
  /** Fills the room of the drawing until its width is known; null to leave it empty. */
  placeholder: (() => ReactNode) | null
  picture: {
    heightPx: (widthPx: number) => number
    marks: (setting: PictureSetting) => ReactNode
  }
  /** The chart as data for slides; null if slides must use the picture. */
  native: NativeChart | null
}

/** A chart without the type of its rows, so that all charts fit in one registry. */
export interface RegisteredChart {
  id: ChartId
  content: (context: ChartContext) => ChartContent
}
