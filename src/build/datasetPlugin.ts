import { resolve } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import type { CompiledDataset } from '../dataset/schema'
import { coreOf } from './coreOf'
import { loadCompiled } from './loadCompiled'
import { publishedFiles } from './publishedFiles'

const virtualId = 'virtual:dataset'
const resolvedId = `\0${virtualId}`

/**
 * Compiles `data/` and serves it: in a build as hashed files (what the app loads first, and the sources) beside
 * the files under names that stay (`publishedFiles.ts`); in development from memory, compiled anew whenever a file changes.
 * Faults stop a build and cover the page in development, in the checker's own words.
 */
export function datasetPlugin(folder = 'data'): Plugin {
  let root = process.cwd()
  let isBuild = false
  const compile = () => loadCompiled(resolve(root, folder), new Date())

  return {
    name: 'space-partnership:dataset',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    resolveId(id) {
      return id === virtualId ? resolvedId : undefined
    },
    load(id) {
      if (id !== resolvedId) return
      if (!isBuild) {
        return `export const coreUrl = import.meta.env.BASE_URL + 'data/core.json'
export const sourcesUrl = import.meta.env.BASE_URL + 'data/sources.json'`
      }
      const compiled = compile()
      if (!compiled.ok) this.error(`The data has faults:\n${compiled.report}`)
      const emit = (name: string, content: unknown) =>
        this.emitFile({ type: 'asset', name, source: JSON.stringify(content) })
      const core = emit('core.json', coreOf(compiled.dataset))
      const sources = emit('sources.json', compiled.dataset.sources)
      for (const { path, content } of publishedFiles(compiled.dataset))
        this.emitFile({ type: 'asset', fileName: path, source: content })
      return `export const coreUrl = import.meta.ROLLUP_FILE_URL_${core}
export const sourcesUrl = import.meta.ROLLUP_FILE_URL_${sources}`
    },
    configureServer(server) {
      serveCompiled(server, resolve(root, folder), compile)
    },
  }
}

type Compile = () => ReturnType<typeof loadCompiled>

function serveCompiled(server: ViteDevServer, folder: string, compile: Compile) {
  let compiled = compile()
  const showFaults = () => {
    if (compiled.ok) return
    const message = `The data has faults; the page keeps the last state without them.\n\n${compiled.report}`
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'data:check' } })
  }
  server.watcher.add(folder)
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder) || !file.endsWith('.json')) return
    compiled = compile()
    if (compiled.ok) server.ws.send({ type: 'full-reload' })
    else showFaults()
  })
  server.ws.on('connection', showFaults)
  server.middlewares.use(respondWith(server.config.base, () => compiled))
}

/** Answers the data files as a build would write them; with faults, status 500 and the checker's report. */
function respondWith(
  base: string,
  compiled: () => ReturnType<typeof loadCompiled>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const wanted = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
    if (!wanted.startsWith('data/') || wanted === 'data/geometry.json') return next()
    const state = compiled()
    const file = state.ok ? filesOf(state.dataset).find((candidate) => candidate.path === wanted) : undefined
    if (state.ok && !file) return next()
    response.statusCode = file ? 200 : 500
    response.setHeader('Content-Type', file ? file.mediaType : 'text/plain; charset=utf-8')
    response.end(file ? file.content : state.ok ? '' : state.report)
  }
}

function filesOf(dataset: CompiledDataset) {
  const own = (path: string, value: unknown) => ({
    path,
    mediaType: 'application/json',
    content: JSON.stringify(value),
  })
  return [
    own('data/core.json', coreOf(dataset)),
    own('data/sources.json', dataset.sources),
    ...publishedFiles(dataset),
  ]
}
