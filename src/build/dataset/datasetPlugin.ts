import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { coreOf, detailsOf } from '../../dataset/compile/coreOf'
import { loadCompiled } from '../data/loadCompiled'
import { versionExports } from '../release/versions'
import { briefingExports, briefingPath } from './briefingExports'
import { allDataFiles } from './publishedFiles'
import { retiredIdsExport } from './retiredIds'
import { serveDataset } from './serveDataset'
import { slimOf } from './slimOf'

const virtualId = 'virtual:dataset'
const resolvedId = `\0${virtualId}`
const briefingsId = 'virtual:briefings'
const resolvedBriefingsId = `\0${briefingsId}`
const retiredId = 'virtual:retired-ids'
const resolvedRetiredId = `\0${retiredId}`

/**
 * Compiles the data folder and serves it. A build gets hashed files for the app and the published files under stable
 * names (`publishedFiles.ts`); the development server serves the same data from memory and recompiles it after every
 * change. Problems in the data fail a build, and are shown in an overlay during development.
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
      if (id === briefingsId) return resolvedBriefingsId
      if (id === retiredId) return resolvedRetiredId
      return id === virtualId ? resolvedId : undefined
    },
    load(id) {
      if (id === resolvedRetiredId) {
        const compiled = compile()
        return retiredIdsExport(resolve(root, folder), compiled.ok ? compiled.dataset : null)
      }
      if (id === resolvedBriefingsId) {
        const compiled = compile()
        const briefings = compiled.ok ? compiled.briefings : []
        return briefingExports(briefings, ({ briefing }) => {
          const path = briefingPath(briefing.id)
          if (!isBuild) return `import.meta.env.BASE_URL + '${path}'`
          const source = JSON.stringify(briefings.find((other) => other.briefing === briefing))
          return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `briefing-${briefing.id}.json`, source })}`
        })
      }
      if (id !== resolvedId) return
      const compiled = compile()
      if (!isBuild)
        return `export const coreUrl = import.meta.env.BASE_URL + 'data/core.json'
export const slimUrl = import.meta.env.BASE_URL + 'data/slim.json'
export const detailsUrl = import.meta.env.BASE_URL + 'data/details.json'
${versionExports(resolve(root, folder), compiled.ok ? compiled.dataset : null)}`
      if (!compiled.ok) this.error(`The data has problems:\n${compiled.report}`)
      const emit = (name: string, content: unknown) =>
        this.emitFile({ type: 'asset', name, source: JSON.stringify(content) })
      const core = emit('core.json', coreOf(compiled.dataset))
      const slim = emit('slim.json', slimOf(coreOf(compiled.dataset)))
      const details = emit('details.json', detailsOf(compiled.dataset))
      for (const { path, content } of allDataFiles(resolve(root, folder), compiled.dataset, compiled.quality))
        this.emitFile({ type: 'asset', fileName: path, source: content })
      return `export const coreUrl = import.meta.ROLLUP_FILE_URL_${core}
export const slimUrl = import.meta.ROLLUP_FILE_URL_${slim}
export const detailsUrl = import.meta.ROLLUP_FILE_URL_${details}
${versionExports(resolve(root, folder), compiled.dataset)}`
    },
    configureServer(server) {
      serveDataset(
        server,
        resolve(root, folder),
        [resolvedId, resolvedBriefingsId, resolvedRetiredId],
        compile,
      )
    },
  }
}
