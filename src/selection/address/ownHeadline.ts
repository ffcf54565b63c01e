import { type ChartId, defaultChart } from '../chartTable'
import type { View } from '../view'

/** Most characters of a headline, counted as code points. */
export const longestHeadline = 120

/** Longer texts are refused before they are cleaned, because that takes time. */
const longestInput = 5000

/** Directional and other invisible characters, halves of characters, and private ones. Not joiners and variants of emoji. */
const unprintable =
  /(?!\u200c|\u200d|\ufe0e|\ufe0f)(?:[\p{Cf}\p{Cs}\p{Co}]|\p{Noncharacter_Code_Point}|\p{Default_Ignorable_Code_Point})/gu

/**
 * Reads words as a headline: one line of plain text without control characters, directional or other invisible ones, and
 * with at most three accents on a letter. Joiners stay, because Persian and emoji need them. Empty for words without a
 * visible character; null if the headline is too long.
 */
export function readHeadline(words: string): string | null {
  if (words.length > longestInput) return null
  const headline = words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(unprintable, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim()
  if (!/[^\p{C}\p{M}\p{Z}\u2800]/u.test(headline)) return ''
  return [...headline].length <= longestHeadline ? headline : null
}

/** The presenter's headline for a chart. A view has one, for the first chart that it names; null for other charts. */
export function ownHeadline({ title, chart }: Pick<View, 'title' | 'chart'>, id: ChartId): string | null {
  return (chart[0] ?? defaultChart) === id ? title : null
}

/**
 * The changed view, without the presenter's headline if it now shows another chart or other records than the headline was
 * written for. A change of the period keeps it, because a time slider may be part of what is presented.
 */
export function withFittingHeadline(before: View, after: View): View {
  if (after.title === null || after.title !== before.title) return after
  const isFitting =
    (after.chart[0] ?? defaultChart) === (before.chart[0] ?? defaultChart) &&
    after.by === before.by &&
    after.partners === before.partners &&
    after.color === before.color &&
    after.earlier === before.earlier &&
    hasSameRecords(before.filters, after.filters)
  return isFitting ? after : { ...after, title: null }
}

function hasSameRecords(before: View['filters'], after: View['filters']): boolean {
  const whatever = { from: null, to: null }
  return JSON.stringify({ ...before, ...whatever }) === JSON.stringify({ ...after, ...whatever })
}
