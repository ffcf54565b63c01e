import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { coreOf } from '../../dataset/compile/coreOf'
import { indexDataset } from '../../dataset/indexDataset'
import { calendarPath } from '../../publish/meta/feedOf'
import { createText } from '../../text/text'
import { loadCompiled } from '../data/loadCompiled'
import { siteAddress } from '../hosts/siteAddress'
import { toAtom } from './atom'
import { feedsOf } from './feeds'
import { toJsonFeed } from './jsonFeed'
import { lastChanges } from './lastChanges'
import { upcomingCalendar } from './upcomingCalendar'

const folderName = 'feeds/'

/**
 * Writes `feeds/`: every feed as Atom (`.atom`) and JSON Feed (`.json`), and the calendar of what is to come. In development
 * it writes them on request.
 */
export function feedsPlugin(folder: string): Plugin {
  let root = process.cwd()
  let base = '/'
  return {
    name: 'space-partnership:feeds',
    configResolved(config) {
      root = config.root
      base = config.base
    },
    generateBundle() {
      for (const { path, content } of feedFiles(resolve(root, folder), base))
        this.emitFile({ type: 'asset', fileName: path, source: content })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(base.length) ?? ''
        if (!path.startsWith(folderName)) return next()
        const file = feedFiles(resolve(root, folder), base).find((found) => found.path === path)
        if (!file) return next()
        response.setHeader('Content-Type', file.mediaType)
        response.end(file.content)
      })
    },
  }
}

/** All files of `feeds/`. Throws the report of the check if the data has faults. */
function feedFiles(folder: string, base: string) {
  const compiled = loadCompiled(folder, new Date())
  if (!compiled.ok) throw new Error(compiled.report)
  const { dataset } = compiled
  const site = { base, address: siteAddress(base) }
  const changes = lastChanges(folder, dataset)
  const indexed = indexDataset(coreOf(dataset))
  const text = createText()
  return [
    ...feedsOf(indexed, dataset.sources, changes, text).flatMap((feed) => [
      { path: `${feed.path}.atom`, mediaType: 'application/atom+xml', content: toAtom(feed, site) },
      { path: `${feed.path}.json`, mediaType: 'application/feed+json', content: toJsonFeed(feed, site) },
    ]),
    {
      path: calendarPath,
      mediaType: 'text/calendar',
      content: upcomingCalendar(indexed, dataset.sources, changes, site.address, text),
    },
  ]
}
