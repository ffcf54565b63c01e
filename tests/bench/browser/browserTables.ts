import { ms, printTable } from '../printTable'
import type { BrowserResult } from './browserPart'
import type { ActionResult } from './measureActions'
import type { HeapResult } from './measureHeap'

const kb = (bytes = 0) => (bytes / 1000).toFixed(0)
const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`

/** Prints the cost of opening and using the built app. */
export function browserTables({ loads, explore, embed, playback, heap }: BrowserResult): string {
  return [
    printTable(
      'Opening a page, nothing cached, four times slower and on slow 4G: kB as sent, milliseconds from the start',
      [
        'page',
        'kB',
        'page',
        'scripts',
        'styles',
        'data',
        'shapes',
        'fonts',
        'first paint',
        'largest',
        'ready',
        'filter answers',
        'blocked',
        'shift',
      ],
      loads.map((load) => [
        load.path,
        kb(load.allBytes),
        ...['page', 'scripts', 'styles', 'data', 'shapes', 'fonts'].map((kind) => kb(load.bytes[kind])),
        ms(load.firstPaint),
        ms(load.largestPaint),
        ms(load.ready),
        load.filterAnswers === null ? '' : ms(load.filterAnswers),
        ms(load.blocked),
        load.shift.toFixed(3),
      ]),
    ),
    actionTable('Explore', explore),
    actionTable('a chart on another page', embed),
    printTable(
      'The time slider plays, at the speed of this machine',
      ['', 'frames', 'dropped', 'share'],
      [
        [
          'Explore',
          String(playback.frames),
          String(playback.dropped),
          share(playback.dropped, playback.frames),
        ],
      ],
    ),
    printTable(
      'Heap after filter changes, in MB',
      ['', 'after 100', 'after 1,000', 'growth'],
      [heapRow('Explore', heap.explore), heapRow('a chart on another page', heap.embed)],
    ),
  ].join('')
}

function actionTable(place: string, actions: readonly ActionResult[]): string {
  return printTable(
    `Interaction to next paint on ${place}, four times slower, in milliseconds (steps of 8; 16 stands for less, too)`,
    ['action', 'median', 'worst'],
    actions.map(({ name, median, worst }) => [name, ms(median), ms(worst)]),
  )
}

function heapRow(place: string, { after100, after1000 }: HeapResult): string[] {
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1)
  return [place, mb(after100), mb(after1000), share(after1000 - after100, after100)]
}
