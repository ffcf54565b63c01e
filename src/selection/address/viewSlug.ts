import { excludedFrom, type Filters, facetIds } from '../filters'

/** Longest slug of a file name. Longer ones are cut between two values and end with the number of those left out. */
const longest = 60

/**
 * The filters as a part of a file name: `gulf-2020-2025`, `ilrs-africa-to-2023-10`, `not-bri`. Made of ids, so that it is the same
 * in every language; only lower-case letters, digits and hyphens; empty without filters.
 */
export function viewSlug(filters: Filters): string {
  const { q, from, to, interest } = filters
  const parts = [
    ...facetIds.flatMap((facet) => [
      ...filters[facet].map(slugOf),
      ...excludedFrom(filters, facet).map((value) => `not-${slugOf(value)}`),
    ]),
    slugOf(q),
    periodSlug(from, to),
    interest ? 'interest' : '',
  ].filter((part) => part !== '')
  const whole = parts.join('-')
  if (whole.length <= longest) return whole
  const kept: string[] = []
  for (const part of parts) {
    if ([...kept, part].join('-').length > longest - '-and-999-more'.length) break
    kept.push(part)
  }
  const left = parts.length - kept.length
  return kept.length > 0
    ? `${kept.join('-')}-and-${left}-more`
    : `${parts.length}-filter${parts.length > 1 ? 's' : ''}`
}

function periodSlug(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `to-${to}`
  if (to === null) return `since-${from}`
  return from === to ? from : `${from}-${to}`
}

/** Lower case without accents, every other sign as a hyphen. Scripts without a Latin letter have no slug. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
