import type { Plugin } from 'vite'
import { cyclesIn } from './cyclesIn'

/**
 * Fails the build if chunks import each other in a circle: a module could then run before one that it uses, and the page
 * would stop with an error. It happens when `chunkOf` separates a module from one that both sides of the cut import.
 */
export function acyclicChunks(): Plugin {
  return {
    name: 'space-partnership:acyclic-chunks',
    apply: 'build',
    generateBundle(_options, bundle) {
      const imports = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, file.imports] as const] : [],
        ),
      )
      const [circle] = cyclesIn(imports)
      if (circle)
        this.error(`Chunks import each other: ${circle.join(' → ')}. Correct src/build/bundle/chunkOf.ts.`)
    },
  }
}
