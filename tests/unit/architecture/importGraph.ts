import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Imports by file, both relative to the working directory: static, dynamic and type-only ones, and re-exports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g

/** Static imports and re-exports, other than those of types. */
const loadPattern = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s+)?['"](\.{1,2}\/[^'"]+)['"]/gm

/** The imports between the TypeScript files of a folder. */
export const readImports = (folder: string): ImportGraph => readGraph(folder, importPattern)

/** The files that each TypeScript file of a folder loads with itself: no types, and nothing that it imports later. */
export const readLoads = (folder: string): ImportGraph => readGraph(folder, loadPattern)

function readGraph(folder: string, pattern: RegExp): ImportGraph {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
  return new Map(
    files.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(
        ([, specifier = '']) => resolveImport(file, specifier) ?? [],
      ),
    ]),
  )
}

/** The TypeScript file that a specifier names; null for style sheets and data. */
function resolveImport(from: string, specifier: string): string | null {
  const path = join(dirname(from), specifier)
  const found = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  )
  return found && /\.tsx?$/.test(found) ? found : null
}
