import type { Members } from './members'

/** Countries that belong to exactly these of the compared entities. */
export interface Overlap {
  /** Positions among the compared entities. */
  of: readonly number[]
  /** Positions of the countries, in the order of `dataset.countries`. */
  countries: readonly number[]
}

/** Groups countries by the entities they belong to: largest combinations first, then in the order of the entities. */
export function overlaps(members: readonly Members[]): readonly Overlap[] {
  const found = new Map<string, { of: number[]; countries: number[] }>()
  const everyone = new Set(members.flatMap((map) => [...map.keys()]))
  for (const country of [...everyone].sort((a, b) => a - b)) {
    const of = members.flatMap((map, position) => (map.has(country) ? [position] : []))
    const key = of.join()
    const known = found.get(key)
    if (known) known.countries.push(country)
    else found.set(key, { of, countries: [country] })
  }
  return [...found.values()].sort((a, b) => b.of.length - a.of.length || (a.of.join() < b.of.join() ? -1 : 1))
}
