import type { ChartContent } from '../../charts/contract/chart'

/** A slide of a deck, before it is laid out. */
export type DeckSlide = ChartSlide | TitleSlide | ListSlide

/** A number beside a drawing. */
export interface DeckNumber {
  value: string
  label: string
  detail: string | null
  /** The side of the alignment whose colour it takes. */
  mark?: 'subject' | 'other' | 'both' | undefined
}

/** A line of words, of which the last lead to an address where there is one. */
export interface LinkedLine {
  /** Words before the link; empty for none. */
  before: string
  text: string
  link: string | null
}

/** One finding, one drawing, up to three numbers, one source line. */
export interface ChartSlide {
  kind: 'chart'
  content: ChartContent
  headline: string
  /** Sentences under the headline, a paragraph each. */
  lead: readonly string[]
  numbers: readonly DeckNumber[]
  source: string
  /** Licence and version of the data, and the address of the view. */
  licence: { text: string; link: string | null }
  /** For the speaker, a paragraph each. */
  notes: readonly string[]
}

export interface TitleSlide {
  kind: 'title'
  title: string
  summary: string | null
  /** Under the summary: the data and their day. */
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
