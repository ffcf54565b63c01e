import type { Plugin, Rolldown } from 'vite'
import type { LicenceList } from '../../publish/licenceList'
import { licenceFault } from './licenceFault'
import { listLicences } from './listLicences'

const fileName = 'licences.json'

/**
 * Writes `licences.json`: every package of which something is in this build, with its licence. Stops the build where one
 * may not ship. The name stays, since what is in the build is known only after the scripts have got theirs.
 * `further`: files of what is built beside the bundle, by the root.
 */
export function licencesPlugin(further: (root: string) => Promise<readonly string[]>): Plugin {
  let root = process.cwd()
  /** Files of workers, which Vite builds by themselves, before the rest is put together. */
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
        // What is put into another style sheet is no module of the build: it could not be listed.
        this.error(`${id} has @import: import that style sheet from a script`)
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

/** The list that `licencesPlugin` has put into a build. */
export function licencesOf(bundle: Rolldown.OutputBundle): LicenceList {
  const file = bundle[fileName]
  if (file?.type !== 'asset') throw new Error(`${fileName} is not part of the build`)
  return JSON.parse(String(file.source)) as LicenceList
}

/**
 * Every file that something in the build was made of: modules of which code is left, style sheets, and what an asset was
 * emitted for.
 */
function shippedFiles(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((part) =>
    part.type === 'asset'
      ? part.originalFileNames
      : Object.entries(part.modules)
          // No code is left of a style sheet: it is a file of its own.
          .filter(([id, { renderedLength }]) => renderedLength > 0 || fileOf(id).endsWith('.css'))
          .map(([id]) => fileOf(id)),
  )
}

function fileOf(id: string): string {
  return id.replace(/\?.*$/, '')
}
