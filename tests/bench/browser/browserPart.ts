import { existsSync } from 'node:fs'
import { embedActions, exploreActions } from './actions'
import { type ActionResult, measureActions } from './measureActions'
import { type HeapResult, measureHeap } from './measureHeap'
import { type LoadResult, measureLoad } from './measureLoad'
import { measurePlayback, type PlaybackResult } from './measurePlayback'
import { openBench } from './openBench'

/** Cost of the built app for a reader, on Explore and as an embed. */
export interface BrowserResult {
  loads: readonly LoadResult[]
  explore: readonly ActionResult[]
  embed: readonly ActionResult[]
  playback: PlaybackResult
  heap: { explore: HeapResult; embed: HeapResult }
}

const readyApp = '#app[data-live]:not(:has([aria-busy="true"]))'
const readyEmbed = '#embed[data-ready]'
const boxes = 'fieldset input[type="checkbox"]'

/** Measures the build in `dist/`. Throws when there is none. */
export async function measureBrowser(): Promise<BrowserResult> {
  if (!existsSync('dist/index.html')) throw new Error('Build the app first: npm run build')
  const bench = await openBench()
  try {
    const loads: LoadResult[] = []
    loads.push(
      await measureLoad(bench, {
        path: '/',
        ready: readyApp,
        filter: { press: boxes, answer: '[aria-label^="Remove filter"]' },
      }),
    )
    for (const path of ['/countries/PAK/', '/agreements/ilrs-pakistan-2023/', '/agreements/'])
      loads.push(await measureLoad(bench, { path, ready: readyApp }))
    for (const path of ['/embed/by-country/', '/embed/map/'])
      loads.push(await measureLoad(bench, { path, ready: readyEmbed }))
    return {
      loads,
      explore: await measureActions(bench, {
        path: '/',
        ready: 'path.leaflet-interactive',
        actions: exploreActions,
      }),
      embed: await measureActions(bench, {
        path: '/embed/by-program/',
        ready: readyEmbed,
        actions: embedActions,
      }),
      playback: await measurePlayback(bench),
      heap: {
        explore: await measureHeap(bench, '/', 'path.leaflet-interactive', boxes),
        embed: await measureHeap(bench, '/embed/by-program/', readyEmbed, '.embed-live li button'),
      },
    }
  } finally {
    await bench.close()
  }
}
