import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { DataFile, JsonPath, Problem } from '../../dataset/checks/dataFolder'

/** Reads JSON files of a data folder together with the line numbers of their values. Invalid JSON becomes a problem. */
export function readDataFolder(
  folder: string,
  paths: readonly string[] = jsonFiles(folder),
): {
  files: DataFile[]
  problems: Problem[]
  /** Paths of the files that are not valid JSON. */
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
        message: `is not valid JSON (${error ? printParseErrorCode(error.error) : 'empty file'})`,
        fix: 'look for an extra or missing comma, quote or bracket on this line or the line before',
      })
      continue
    }
    problems.push(...duplicateKeys(path, text, root))
    files.push({ path, value: JSON.parse(text), lineOf: (at) => lineAt(text, nearest(root, at).offset) })
  }
  return { files, problems, unreadable }
}

/** The audits of the list: checked and published, but not part of the dataset or its version. */
export const qualityFile = 'quality.json'

/** Sorted paths of the dataset's files, relative to the folder, with `/`. Excludes audits, briefings and frozen versions. */
export function jsonFiles(folder: string): string[] {
  return filesIn(folder, ['', 'agreements', 'sources']).filter((path) => path !== qualityFile)
}

/** Paths of the files beside the dataset, relative to the folder: audits and briefings. */
export function filesBeside(folder: string): string[] {
  return [...filesIn(folder, ['']).filter((path) => path === qualityFile), ...briefingFiles(folder)]
}

/** Sorted paths of the briefings, relative to the folder. */
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

/** Reports duplicate keys of an object: JSON keeps only the last one, so a value would be lost silently. */
function duplicateKeys(path: string, text: string, node: Node): Problem[] {
  const children = node.children ?? []
  const below = children.flatMap((child) => duplicateKeys(path, text, child))
  if (node.type !== 'object') return below
  const names = children.map((property) => String(property.children?.[0]?.value))
  const duplicates = children.filter((_, index) => names.indexOf(names[index] ?? '') !== index)
  const own = duplicates.map((property) => ({
    file: path,
    line: lineAt(text, property.offset),
    record: '-',
    field: String(property.children?.[0]?.value),
    message: 'appears twice in one object',
    fix: 'keep one of the two',
  }))
  return [...own, ...below]
}
