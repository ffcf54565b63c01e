import type { Format } from '../../../format'
import { the } from '../../phrases/article'

/** A slide of a briefing. */
export const slide = (f: Format) => ({
  position: (position: number, count: number) => `${f.number(position)} / ${f.number(count)}`,
  positionSpoken: (position: number, count: number) => `Step ${f.number(position)} of ${f.number(count)}`,
  /** The filters of a step. */
  only: (phrase: string) => `Only ${phrase}`,
  publisher: (name: string, year: string) => `${name}, ${year}`,
  also: (publishers: readonly string[]) => `Also: ${publishers.join('; ')}.`,
  reference: (publisher: string, date: string) => `${publisher} (${date}).`,
  /** Countries named inside a text. */
  countries: (names: readonly string[]) =>
    names.length === 0 ? 'no country' : f.list(names.map((name) => the(name))),
})
