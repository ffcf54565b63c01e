import type { Plugin } from 'vite'

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
      const circle = circleIn(imports)
      if (circle)
        this.error(`Chunks import each other: ${circle.join(' → ')}. Correct src/build/bundle/chunkOf.ts.`)
    },
  }
}

/** Returns one circle in a graph, its first node repeated at the end; null if there is none. */
export function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (node: string): readonly string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return null
    path.push(node)
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next)
      if (circle) return circle
    }
    path.pop()
    done.add(node)
    return null
  }
  for (const node of graph.keys()) {
    const circle = visit(node)
    if (circle) return circle
  }
  return null
}
