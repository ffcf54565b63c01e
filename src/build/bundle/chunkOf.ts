import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

interface Graph {
  getModuleInfo: (id: string) => Rolldown.ModuleInfo | null
}

const entries = {
  app: resolve('src/app/main.tsx'),
  embed: resolve('src/app/embed/embed.tsx'),
  charts: resolve('src/charts/registry.ts'),
}

/** Zod and the schemas. Left to the bundler, their chunk takes the name of any module in it, which budgets cannot follow. */
const checker = /\/(node_modules\/zod\/|src\/dataset\/(schemas\/|zod\.ts$))/

/** What charts, pages and files share in order to show a view at two dates. Left to the bundler, it would be six files. */
const twoDates =
  /\/src\/(selection\/change|charts\/(map|bars)\/change|charts\/twoDates|charts\/names\/(changeTitle|comparedDates)|text\/(en\/)?onDemand\/change(Messages)?\.)/

let closures: Record<'app' | 'embed' | 'later' | 'charts', ReadonlySet<string>> | null = null

/**
 * Names the chunk of a module that every page of the app imports statically: `base` if embeds import it statically too,
 * `app` if no embed ever loads it, `charts` if embeds load it with the registry of charts. Without these chunks each page
 * would request some seventy files. The checker of records and the comparison of two dates have a chunk of their own. All other modules are left to the
 * bundler, so that no page loads code it does not use.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  closures ??= {
    app: closure(entries.app, graph, false),
    embed: closure(entries.embed, graph, false),
    later: closure(entries.embed, graph, true),
    charts: closure(entries.charts, graph, false),
  }
  // The entry stays in its own chunk, because the page refers to it.
  if (id === entries.app) return null
  if (!closures.app.has(id)) return checker.test(id) ? 'checker' : twoDates.test(id) ? 'twoDates' : null
  if (closures.embed.has(id)) return 'base'
  if (!closures.later.has(id)) return 'app'
  return closures.charts.has(id) ? 'charts' : null
}

/** Transitive static imports of a module; with `isWhole` its dynamic imports too. */
function closure(entry: string, graph: Graph, isWhole: boolean): ReadonlySet<string> {
  const found = new Set([entry])
  for (const id of found) {
    const module = graph.getModuleInfo(id)
    for (const next of module?.importedIds ?? []) found.add(next)
    if (isWhole) for (const next of module?.dynamicallyImportedIds ?? []) found.add(next)
  }
  return found
}
