import { classicScript } from './classicScript'

/** A file that the service worker stores; `revision` is null where the name of the file changes with its content. */
export interface StoredFile {
  url: string
  revision: string | null
}

/** The service worker that stores these files. */
export function serviceWorkerScript(root: string, storedFiles: readonly StoredFile[]) {
  return classicScript(root, 'src/app/serviceWorker.ts', {
    storedFiles: JSON.stringify(storedFiles),
    'process.env.NODE_ENV': '"production"',
  })
}
