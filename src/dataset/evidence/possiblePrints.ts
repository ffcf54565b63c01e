import { parsePartialDate } from '../partialDate'
import type { Agreement, Organisation, Source } from '../schema'
import { requiredFacts } from '../vocabulary'
import { currentPages, supportOf } from './confidenceOf'
import { writerKey } from './writerKey'

/** A fact of a record that seems to rest on one text, printed under two names. */
export interface PossiblePrints {
  fact: (typeof requiredFacts)[number]
  /** Two of its sources, which may be prints of one text. */
  pair: readonly [Source, Source]
}

/**
 * The facts of a record that count as shown by two writers, but would be shown by one if pages with the same title, or with
 * nearly the same title and day, were prints of one text.
 */
export function possiblePrints(
  record: Pick<Agreement, 'date' | 'parties' | 'evidence'>,
  sources: ReadonlyMap<string, Source>,
  organisations: ReadonlyMap<string, Organisation>,
): readonly PossiblePrints[] {
  const support = supportOf(record, sources, organisations)
  if (support.code !== 'shown') return []
  return requiredFacts.flatMap((fact) => {
    if (support[fact] !== 'writers') return []
    const pages = currentPages(record, fact, sources)
    const pairs = pages.flatMap((page, index) =>
      pages.slice(index + 1).flatMap((other) => {
        const isPair = writerKey(page) !== writerKey(other) && mayBeOneText(page, other)
        return isPair ? [[page, other] as const] : []
      }),
    )
    const [pair] = pairs
    return pair && textCount(pages, pairs) === 1 ? [{ fact, pair }] : []
  })
}

/** How many texts there are if each pair is one. */
function textCount(pages: readonly Source[], pairs: readonly (readonly [Source, Source])[]): number {
  const texts = new Map(pages.map((page) => [writerKey(page), writerKey(page)]))
  for (const [page, other] of pairs) {
    const [kept, joined] = [texts.get(writerKey(page)), texts.get(writerKey(other))]
    for (const [writer, text] of texts) if (text === joined && kept !== undefined) texts.set(writer, kept)
  }
  return new Set(texts.values()).size
}

/** Shorter titles, such as “Space cooperation”, say too little. */
const leastLetters = 12
/** The share of words that the titles of two prints have in common: editors change a few. */
const sharedWords = 0.6

function mayBeOneText(page: Source, other: Source): boolean {
  const [key, otherKey] = [titleKey(page.title), titleKey(other.title)]
  if (key.length < leastLetters) return false
  if (key === otherKey) return true
  const [words, otherWords] = [new Set(key.split(' ')), new Set(otherKey.split(' '))]
  const shared = [...words].filter((word) => otherWords.has(word)).length
  const isNear = shared >= sharedWords * (words.size + otherWords.size - shared)
  return isNear && areSameDay(page.published, other.published)
}

/** Whether two days are the same or follow each other. */
function areSameDay(published: string | null, other: string | null): boolean {
  const [day, otherDay] = [parsePartialDate(published ?? ''), parsePartialDate(other ?? '')]
  if (day?.precision !== 'day' || otherDay?.precision !== 'day') return false
  return Math.abs(day.start - otherDay.start) <= 1
}

/** The letters and digits of a title, in lower case and without accents. */
function titleKey(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
