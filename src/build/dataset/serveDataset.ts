import type { Connect, ViteDevServer } from 'vite'
import { coreOf, detailsOf } from '../../dataset/compile/coreOf'
import type { loadCompiled } from '../data/loadCompiled'
import { changeFiles } from '../release/changeFiles'
import { versionFiles } from '../release/versions'
import { briefingPath } from './briefingExports'
import type { IndexedFile } from './fileIndex'
import { allDataFiles, publishedFiles } from './publishedFiles'
import { slimOf } from './slimOf'

type Compile = () => ReturnType<typeof loadCompiled>

/** Serves the data in development and recompiles it after every change. Problems are shown in Vite's error overlay. */
export function serveDataset(
  server: ViteDevServer,
  folder: string,
  moduleIds: readonly string[],
  compile: Compile,
) {
  let compiled = compile()
  const showProblems = () => {
    if (compiled.ok) return
    const message = `The data has problems. The page keeps the last valid data.\n\n${compiled.report}`
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'data:check' } })
  }
  server.watcher.add(folder)
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder) || !file.endsWith('.json')) return
    compiled = compile()
    for (const id of moduleIds) {
      const module = server.moduleGraph.getModuleById(id)
      if (module) server.moduleGraph.invalidateModule(module)
    }
    if (compiled.ok) server.ws.send({ type: 'full-reload' })
    else showProblems()
  })
  server.ws.on('connection', showProblems)
  server.middlewares.use(respondWith(server.config.base, folder, () => compiled))
}

/** Serves the data files that a build would write; status 500 with the report of the checker if the data has problems. */
function respondWith(
  base: string,
  folder: string,
  compiled: () => ReturnType<typeof loadCompiled>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const wanted = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
    if (!wanted.startsWith('data/') || wanted.startsWith('data/geometry-')) return next()
    const state = compiled()
    const files = () =>
      wanted.startsWith('data/version')
        ? versionFiles(folder)
        : !state.ok
          ? []
          : wanted.startsWith('data/changes/')
            ? changeFiles(folder, state.dataset)
            : wanted === 'data/index.json'
              ? allDataFiles(folder, state.dataset, state.quality)
              : filesOf(state)
    const file = files().find(({ path }) => path === wanted)
    if (state.ok && !file) return next()
    response.statusCode = file ? 200 : 500
    response.setHeader('Content-Type', file ? file.mediaType : 'text/plain; charset=utf-8')
    response.end(file ? file.content : state.ok ? '' : state.report)
  }
}

type Compiled = Extract<ReturnType<Compile>, { ok: true }>
type ServedFile = Pick<IndexedFile, 'path' | 'mediaType' | 'content'>

const filesByDataset = new WeakMap<Compiled['dataset'], readonly ServedFile[]>()

/** The files that are made of the data. Memoized: a page asks for several of them. */
function filesOf(compiled: Compiled): readonly ServedFile[] {
  const known = filesByDataset.get(compiled.dataset)
  if (known) return known
  const made = makeFiles(compiled)
  filesByDataset.set(compiled.dataset, made)
  return made
}

function makeFiles({ dataset, briefings }: Compiled): readonly ServedFile[] {
  const own = (path: string, value: unknown) => ({
    path,
    mediaType: 'application/json',
    content: JSON.stringify(value),
  })
  return [
    own('data/core.json', coreOf(dataset)),
    own('data/slim.json', slimOf(coreOf(dataset))),
    own('data/details.json', detailsOf(dataset)),
    ...briefings.map((published) => own(briefingPath(published.briefing.id), published)),
    ...publishedFiles(dataset),
  ]
}
