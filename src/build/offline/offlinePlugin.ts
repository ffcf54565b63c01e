import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Plugin } from 'vite'
import { classicScript } from '../bundle/classicScript'

/** Files to store for offline use: everything the app can request, by the paths under which the service worker serves it. */
const stored =
  /^(assets\/.+|data\/.+\.\w+|charts\/tiles\/.+|embed\/.+|early\.js|icon\.svg|licences\.json|shell\.html|manifest\.webmanifest)$/
/**
 * Exceptions: pages other than embeds are rendered from `shell.html`, compressed files are duplicates, and Parquet files, which
 * programs fetch, have what the CSV files have.
 */
const excluded = /^data\/index\.html$|\.(br|gz|parquet)$/

/**
 * Writes what a browser needs to install the site and to keep it offline: the icons that `public/manifest.webmanifest`
 * names, and the service worker `sw.js` with the list of files to store.
 */
export function offlinePlugin(): Plugin {
  let root = process.cwd()
  return {
    name: 'space-partnership:offline',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8')
      for (const pixels of [192, 512])
        this.emitFile({ type: 'asset', fileName: `icon-${pixels}.png`, source: iconPng(icon, pixels) })
    },
    writeBundle: {
      order: 'post',
      async handler({ dir = 'dist' }) {
        const files = readdirSync(dir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll('\\', '/'))
          .filter((file) => stored.test(file) && !excluded.test(file))
          .sort()
        const entries = files.map((url) => ({ url, revision: revisionOf(dir, url) }))
        const { code } = await serviceWorkerScript(root, entries)
        writeFileSync(join(dir, 'sw.js'), code)
      },
    },
  }
}

/** Hash of the content; null for files in `assets/`, whose names carry it already. */
function revisionOf(folder: string, file: string): string | null {
  if (file.startsWith('assets/')) return null
  return createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex')
    .slice(0, 16)
}

/** The icon filling the whole square, because operating systems crop it to their own shape. */
function iconPng(icon: string, pixels: number): Buffer {
  const square = icon.replace(' rx="6"', '')
  return new Resvg(square, { fitTo: { mode: 'width', value: pixels } }).render().asPng()
}

/** A file that the service worker stores. `revision` is null if the file name changes with the content. */
export interface StoredFile {
  url: string
  revision: string | null
}

/** Bundles the service worker that stores these files. */
export function serviceWorkerScript(root: string, storedFiles: readonly StoredFile[]) {
  return classicScript(root, 'src/app/offline/serviceWorker.ts', {
    storedFiles: JSON.stringify(storedFiles),
    'process.env.NODE_ENV': '"production"',
  })
}
