import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { DataFile, JsonPath, Problem } from '../../dataset/checks/dataFolder'

/** JSON files of a data folder with the lines of their values. What is no JSON becomes a problem. */
export function readDataFolder(
  folder: string,
  paths: readonly string[] = jsonFiles(folder),
): {
  files: DataFile[]
  problems: Problem[]
  /** Files that are no JSON. */
  unreadable: string[]
} {
  const files: DataFile[] = []
  const problems: Problem[] = []
  const unreadable: string[] = []
  for (const path of paths) {
    const text = readFileSync(join(folder, path), 'utf8')
    const errors: ParseError[] = []
    const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true })
    const [error] = errors
    if (error || !root) {
      unreadable.push(path)
      problems.push({
        file: path,
        line: lineAt(text, error?.offset ?? 0),
        record: '-',
        field: '-',
        message: `is no JSON (${error ? printParseErrorCode(error.error) : 'empty file'})`,
        fix: 'look for a comma, quote or bracket too many or too few on this line or the one before',
      })
      continue
    }
    problems.push(...doubleKeys(path, text, root))
    files.push({ path, value: JSON.parse(text), lineOf: (at) => lineAt(text, nearest(root, at).offset) })
  }
  return { files, problems, unreadable }
}

/** Paths inside the folder, with `/`, sorted. Briefings and frozen versions are not part of the dataset. */
export function jsonFiles(folder: string): string[] {
  return filesIn(folder, ['', 'agreements', 'sources'])
}

/** Paths of the briefings inside the folder; none where there are none. */
export function briefingFiles(folder: string): string[] {
  return filesIn(folder, ['briefings'])
}

function filesIn(folder: string, parts: readonly string[]): string[] {
  return parts
    .map((part) => join(folder, part))
    .filter((directory) => existsSync(directory))
    .flatMap((directory) =>
      readdirSync(directory, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => relative(folder, join(directory, entry.name)).split(sep).join('/')),
    )
    .sort()
}

function nearest(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)])
    if (node) return node.parent?.type === 'property' ? node.parent : node
  }
  return root
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** Keys that an object has twice: JSON keeps only the last, so one value would be lost without a word. */
function doubleKeys(path: string, text: string, node: Node): Problem[] {
  const children = node.children ?? []
  const below = children.flatMap((child) => doubleKeys(path, text, child))
  if (node.type !== 'object') return below
  const names = children.map((property) => String(property.children?.[0]?.value))
  const doubles = children.filter((_, index) => names.indexOf(names[index] ?? '') !== index)
  const own = doubles.map((property) => ({
    file: path,
    line: lineAt(text, property.offset),
    record: '-',
    field: String(property.children?.[0]?.value),
    message: 'stands twice in one record',
    fix: 'keep one of the two',
  }))
  return [...own, ...below]
}
