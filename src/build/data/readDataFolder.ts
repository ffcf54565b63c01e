import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { DataFile, Problem } from '../../dataset/checks/dataFolder'
import { parseJson } from './parseJson'

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
    const { file, problems: found } = parseJson(path, readFileSync(join(folder, path), 'utf8'))
    problems.push(...found)
    if (file) files.push(file)
    else unreadable.push(path)
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
