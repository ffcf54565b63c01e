import { ms, printTable } from '../printTable'
import type { ElapsedTimings } from '../summarise'
import type { CountingResult } from './measureCounting'

const number = new Intl.NumberFormat('en')
const both = ({ wall, cpu }: ElapsedTimings, which: 'median' | 'p95') =>
  `${ms(wall[which])} (${ms(cpu[which])})`

/** Prints the times by size and engine, and how they grow with ten times the data. */
export function countingTables(results: readonly CountingResult[]): string {
  return [
    printTable(
      'One filter change, in milliseconds: on the clock, and in brackets of the processor. “All” adds the rows and words of all charts.',
      [
        'records',
        'way',
        'changes',
        'first count',
        'counts median',
        'p95',
        'all median',
        'p95',
        'times slower',
      ],
      results.flatMap(({ records, engines }) =>
        engines.map((engine) => [
          number.format(records),
          engine.name,
          String(engine.changes),
          ms(engine.build.wallMs),
          both(engine.counts, 'median'),
          both(engine.counts, 'p95'),
          both(engine.everything, 'median'),
          both(engine.everything, 'p95'),
          ((engine.counts.cpu.median ?? 0) / (engines[0]?.counts.cpu.median ?? 1)).toFixed(1),
        ]),
      ),
    ),
    printTable(
      'The index of this tracker (sum of its typed arrays), and how one change grows',
      ['records', 'made in ms', 'MB', 'bytes a record', 'all, median', 'data ×', 'time ×'],
      results.map(({ records, index, indexBytes, engines }, i) => {
        const before = results[i - 1]
        const time = (result?: CountingResult) => result?.engines[0]?.everything.cpu.median ?? 0
        return [
          number.format(records),
          ms(index.wallMs),
          (indexBytes / 1e6).toFixed(1),
          (indexBytes / records).toFixed(0),
          engines[0] ? both(engines[0].everything, 'median') : '',
          before ? (records / before.records).toFixed(1) : '',
          before ? (time(results[i]) / time(before)).toFixed(1) : '',
        ]
      }),
    ),
  ].join('')
}
