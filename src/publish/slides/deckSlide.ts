import type { ChartContent } from '../../charts/contract/chart'

/** The content of a slide, before layout. */
export type DeckSlide = ChartSlide | TitleSlide | ListSlide

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

/** A headline, one chart, up to three numbers and a source line. */
export interface ChartSlide {
  kind: 'chart'
  content: ChartContent
  /** One line above the headline: what is measured. */
  measure: string
  headline: string
  /** Alternative text of the drawing: what it shows, of which records, and what is highlighted. */
  altText: string
  /** Paragraphs under the headline. */
  lead: readonly string[]
  numbers: readonly DeckNumber[]
  source: string
  /** Licence and version of the data, and the address of the view. */
  licence: { text: string; link: string | null }
  /** Speaker notes, one paragraph each. */
  notes: readonly string[]
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
