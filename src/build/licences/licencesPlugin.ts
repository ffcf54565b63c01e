import type { Plugin, Rolldown } from 'vite'
import type { LicenceList } from '../../publish/licenceList'
import { licenceFault } from './licenceFault'
import { listLicences } from './listLicences'

const fileName = 'licences.json'

/**
 * Writes `licences.json`: every package with code or files in this build, and its licence. Fails the build if one must
 * not ship. The file name carries no hash, because its content is known only after the scripts are named. `further`
 * returns the source files of scripts that are built outside the bundle.
 */
export function licencesPlugin(further: (root: string) => Promise<readonly string[]>): Plugin {
  let root = process.cwd()
  /** Source files of workers, which Vite bundles separately and earlier. */
  const inWorkers = new Set<string>()
  const watchWorker: Plugin = {
    name: 'space-partnership:licences-of-workers',
    generateBundle(_options, bundle) {
      for (const file of shippedFiles(bundle)) inWorkers.add(file)
    },
  }
  return {
    name: 'space-partnership:licences',
    apply: 'build',
    enforce: 'post',
    config: () => ({ worker: { plugins: () => [watchWorker] } }),
    configResolved(config) {
      root = config.root
    },
    transform: {
      order: 'pre',
      filter: { id: /\.css$/, code: '@import' },
      handler(_code, id) {
        // An imported style sheet is inlined and never becomes a module, so its package would be missed.
        this.error(`${id} uses @import: import that style sheet from a script instead`)
      },
    },
    async generateBundle(_options, bundle) {
      const list = listLicences([...shippedFiles(bundle), ...inWorkers, ...(await further(root))], root)
      const faults = list.packages.flatMap((shipped) => licenceFault(shipped) ?? [])
      if (faults.length > 0) this.error(faults.join('\n'))
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(list) })
    },
  }
}

/** Reads the list that `licencesPlugin` wrote into a bundle. */
export function licencesOf(bundle: Rolldown.OutputBundle): LicenceList {
  const file = bundle[fileName]
  if (file?.type !== 'asset') throw new Error(`${fileName} is not part of the build`)
  return JSON.parse(String(file.source)) as LicenceList
}

/** Source files of a bundle: modules with code left after tree shaking, style sheets, and originals of assets. */
function shippedFiles(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((part) =>
    part.type === 'asset'
      ? part.originalFileNames
      : Object.entries(part.modules)
          // A style sheet renders no code: it becomes an asset.
          .filter(([id, { renderedLength }]) => renderedLength > 0 || fileOf(id).endsWith('.css'))
          .map(([id]) => fileOf(id)),
  )
}

function fileOf(id: string): string {
  return id.replace(/\?.*$/, '')
}
