import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Plugin } from 'vite'
import { classicScript } from '../bundle/classicScript'

/** What works without a connection: all that the app can ask for, in the names that the service worker serves it by. */
const kept =
  /^(assets\/.+|data\/.+\.\w+|embed\/.+|early\.js|icon\.svg|licences\.json|shell\.html|manifest\.webmanifest)$/
/** Pages other than those of charts are drawn by the shell; what is compressed is the same file again. */
const left = /^data\/index\.html$|\.(br|gz)$/

/**
 * Writes what a browser needs to install the site and to keep it: `manifest.webmanifest` is a file of `public/`, its
 * icons are made here, and `sw.js`, the service worker, has the list of all files of this build.
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
          .filter((file) => kept.test(file) && !left.test(file))
          .sort()
        const entries = files.map((url) => ({ url, revision: revisionOf(dir, url) }))
        const { code } = await serviceWorkerScript(root, entries)
        writeFileSync(join(dir, 'sw.js'), code)
      },
    },
  }
}

/** Null where the name says it already: what lies in `assets/` carries a hash of its content. */
function revisionOf(folder: string, file: string): string | null {
  if (file.startsWith('assets/')) return null
  return createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex')
    .slice(0, 16)
}

/** The icon on the whole square: systems cut their own shape from it. */
function iconPng(icon: string, pixels: number): Buffer {
  const square = icon.replace(' rx="6"', '')
  return new Resvg(square, { fitTo: { mode: 'width', value: pixels } }).render().asPng()
}

/** A file that the service worker stores; `revision` is null where the name of the file changes with its content. */
export interface StoredFile {
  url: string
  revision: string | null
}

/** The service worker that stores these files. */
export function serviceWorkerScript(root: string, storedFiles: readonly StoredFile[]) {
  return classicScript(root, 'src/app/offline/serviceWorker.ts', {
    storedFiles: JSON.stringify(storedFiles),
    'process.env.NODE_ENV': '"production"',
  })
}
