import type { ChartContent } from '../../charts/contract/chart'

/** The content of a slide, before layout. */
export type DeckSlide = ChartSlide | TextSlide | TitleSlide | ListSlide

/** A number beside a drawing. */
export interface DeckNumber {
  value: string
  label: string
  detail: string | null
  /** Side of the alignment that determines its colour. */
  mark?: 'subject' | 'other' | 'both' | undefined
}

/** A line of text that can end in a link. */
export interface LinkedLine {
  /** Text before the link; empty for none. */
  before: string
  text: string
  link: string | null
}

/** What slides with a headline have in common. */
export interface HeadlineSlide {
  /** One line above the headline: what is measured, or the filters that figures are counted under; empty for none. */
  measure: string
  headline: string
  numbers: readonly DeckNumber[]
  source: string
  /** Licence and version of the data, and the address of the view. */
  licence: { text: string; link: string | null }
  /** Speaker notes, one paragraph each. */
  notes: readonly string[]
}

/** A headline, one chart, up to three numbers and a source line. */
export interface ChartSlide extends HeadlineSlide {
  kind: 'chart'
  content: ChartContent
  /** Alternative text of the drawing: what it shows, of which records, and what is highlighted. */
  altText: string
  /** Paragraphs under the headline. */
  lead: readonly string[]
}

/** A headline with text in place of a chart. */
export interface TextSlide extends HeadlineSlide {
  kind: 'text'
  paragraphs: readonly string[]
}

export interface TitleSlide {
  kind: 'title'
  title: string
  summary: string | null
  /** Under the summary: dataset and date. */
  line: string
  notes: readonly string[]
}

/** A list of references, over as many slides as it needs. */
export interface ListSlide {
  kind: 'list'
  title: string
  lines: readonly LinkedLine[]
  notes: readonly string[]
}
