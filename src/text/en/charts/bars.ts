import type { Format } from '../../format'
import { the } from '../phrases/article'
import { kindName } from '../phrases/kinds'

type Measure = 'agreements' | 'countries'
interface Counted {
  id: string
  label: string
  count: number
}

const tenths = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** From this many records on, shares are given in tenths; below, numbers. */
const fewestForShares = 20

/** “four in ten”, “nearly half”, “more than two in ten”. Null below a twentieth. */
function inTen(share: number): string | null {
  const tenth = Math.round(share * 10)
  if (tenth === 0) return null
  const word = tenth === 5 ? 'half' : tenth === 10 ? 'all' : `${tenths[tenth]} in ten`
  const difference = share * 10 - tenth
  return difference < -0.2 ? `nearly ${word}` : difference > 0.2 ? `more than ${word}` : word
}

const measureOf = { agreements: 'Documented agreements', countries: 'Partner countries' }
/** Where the records of one bar are, in a sentence. Every facet here also needs a subtitle and a caveat. */
const places = {
  program: (label: string, by: Measure) => `${by === 'countries' ? 'partner countries ' : ''}in ${label}`,
  region: (label: string, by: Measure) =>
    `${by === 'countries' ? 'partner countries' : 'with partners'} in ${the(label)}`,
}
type BarFacet = keyof typeof places | 'kind'

/** Words of the charts with one bar per value of a facet. */
export const bars = (f: Format) => {
  const amount = (n: number, by: Measure) =>
    by === 'agreements'
      ? f.plural(n, { one: '# agreement', other: '# agreements' })
      : f.plural(n, { one: '# country', other: '# countries' })
  return {
    amount,
    measure: { agreements: 'Agreements', countries: 'Partner countries' },
    title: {
      only: (label: string, facet: keyof typeof places, by: Measure) => `all ${places[facet](label, by)}`,
      lead: (first: string, next: readonly string[], facet: keyof typeof places, by: Measure) =>
        `most ${places[facet](first, by)}${next.length > 0 ? `, then ${f.list(next.map((label) => the(label)))}` : ''}`,
      level: (labels: readonly string[], each: number, isExact: boolean) =>
        `${f.list(labels.map((label) => the(label)))} level, at ${isExact ? '' : 'about '}${f.number(each)} each`,
      ahead: (rows: readonly Counted[]) =>
        `${f.list(rows.map(({ label }) => the(label)))} have the most, ${f.list(rows.map(({ count }) => f.number(count)))}`,
      open: {
        program: {
          agreements: 'Agreements by program',
          countries: 'partner countries by program',
          by: 'by program',
        },
        kind: { agreements: 'Agreements by kind', countries: 'partner countries by kind', by: 'by kind' },
        region: {
          agreements: 'Agreements by region',
          countries: 'partner countries by region',
          by: 'by region',
        },
      },
      noCountries: 'no partner countries',
      /** Shares of the two most frequent kinds. Each record is of one kind. */
      kinds: (rows: readonly Counted[], by: Measure) => {
        const [first, second] = rows
        if (!first) return ''
        const name = ({ id, count }: Counted) => kindName(id, count === 1 ? 'one' : 'several')
        const countries = (n: number) => f.plural(n, { one: '# country', other: '# countries' })
        if (by === 'countries')
          return f.list(
            rows.slice(0, 2).map((row) => `${kindName(row.id, 'several')} with ${countries(row.count)}`),
          )
        if (!second) return `only ${kindName(first.id, 'several')}`
        const total = rows.reduce((sum, { count }) => sum + count, 0)
        const third = rows[2]
        const rest = total - first.count - second.count
        const others =
          rest === third?.count
            ? `${f.number(rest)} ${name(third)}`
            : f.plural(rest, { one: '# other', other: '# others' })
        if (total < fewestForShares)
          return f.list([
            ...[first, second].map((row) => `${f.number(row.count)} ${name(row)}`),
            ...(rest > 0 ? [others] : []),
          ])
        const share = inTen(second.count / total)
        return `${inTen(first.count / total) ?? ''} are ${name(first)}${share === null ? '' : `, ${share} ${name(second)}`}`
      },
    },
    subtitle: {
      program: (by: Measure) => `${measureOf[by]} by program; a record counts under each of its programs`,
      region: (by: Measure) => `${measureOf[by]} by region of the partner country`,
      kind: (by: Measure) => `${measureOf[by]} by kind`,
    } satisfies Record<BarFacet, (by: Measure) => string>,
    summary: (leaders: string, by: Measure) =>
      leaders === ''
        ? 'There are no agreements.'
        : `Most ${by === 'agreements' ? 'agreements' : 'partner countries'}: ${leaders}.`,
    /** Those with the most, of whom `tied` more, who are not named, are level with the last. */
    leaders: (rows: readonly { label: string; count: number }[], tied: number) =>
      f.list([
        ...rows.map(({ label, count }) => `${the(label)} ${f.number(count)}`),
        ...(tied > 0
          ? [
              `${f.plural(tied, { one: '# other', other: '# others' })} with ${f.number(rows[rows.length - 1]?.count ?? 0)}`,
            ]
          : []),
      ]),
    caveat: {
      program: 'A record can belong to several programs, so the bars can add up to more than the total.',
      region: 'UN M49 regions. A record with partners in two regions counts in both.',
      kind: 'Each record is of one kind.',
    } satisfies Record<BarFacet, string>,
    /** The name of a stacked bar on a slide, with its whole. */
    total: (label: string, n: number) => `${label} ${f.number(n)}`,
    filterRow: (label: string, count: string) => `${label}, ${count}: filter by this`,
    allOf: (n: number) => `Show all ${f.number(n)}`,
    fewer: 'Show fewer',
  }
}
