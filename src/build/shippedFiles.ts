import type { Rolldown } from 'vite'

/**
 * Every file that something in the build was made of: modules of which code is left, style sheets, and what an asset was
 * emitted for.
 */
export function shippedFiles(bundle: Rolldown.OutputBundle): string[] {
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
