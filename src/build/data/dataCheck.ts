import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, problemAt } from '../../dataset/checks/dataFolder'
import { readEntries } from '../../dataset/checks/readEntries'
import { possiblePrints } from '../../dataset/evidence/possiblePrints'
import type { CompiledDataset, WrittenAgreement } from '../../dataset/schema'
import { type CommandResult, dataFolderOf } from '../commandResult'
import { codebookProblem } from './codebook'
import { formatData } from './formatData'
import { formatReport } from './formatReport'
import { loadCompiled } from './loadCompiled'
import { filesBeside, jsonFiles, readDataFolder } from './readDataFolder'

const usage =
  'Usage: npm run data:check [-- --folder FOLDER]\n\nChecks a data folder (default: data) and lists every problem with its file and line.'

/** `npm run data:check`: lists every problem of a data folder. Exit code 0 without problems, 1 with problems, 2 on misuse. */
export function dataCheck(args: readonly string[], now: Date): CommandResult {
  const folder = dataFolderOf(args, usage)
  if (typeof folder !== 'string') return folder
  const loaded = loadCompiled(folder, now)
  const problems = [
    ...(loaded.ok ? [] : loaded.problems),
    ...[...jsonFiles(folder), ...filesBeside(folder)].flatMap((path) => formProblem(folder, path)),
    ...codebookProblem(folder),
  ]
  if (problems.length > 0 || !loaded.ok) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    return { exitCode: 1, output: `${formatReport(folder, problems)}\n\n${count}.` }
  }
  const { agreements, sources, organisations, version } = loaded.dataset
  const warnings = printWarnings(folder, loaded.dataset)
  const briefings = loaded.briefings.length === 1 ? '1 briefing' : `${loaded.briefings.length} briefings`
  return {
    exitCode: 0,
    output: `${agreements.length} records, ${sources.length} sources, ${organisations.length} organisations, ${briefings}: no problems. Version ${version}.${warnings}`,
  }
}

/**
 * What is not wrong, but should be looked at: facts that count as shown by two writers whose pages have the same title. Empty
 * if there is nothing.
 */
function printWarnings(folder: string, dataset: CompiledDataset): string {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]))
  const { entries } = readEntries(readDataFolder(folder).files)
  const found = entries.agreements.flatMap((entry): Problem[] => {
    const prints = possiblePrints(entry.value as WrittenAgreement, sources, organisations)
    const [first] = prints
    if (!first) return []
    const facts = prints.map(({ fact }) => fact)
    const [page, other] = first.pair
    return [
      problemAt(
        entry,
        ['evidence', first.fact],
        `counts two writers for ${facts.join(', ')}, but ${page.id} and ${other.id} have the same or nearly the same title and may print one text`,
        'read both: if they do, name its writer in both sources (writer), so that they count once',
      ),
    ]
  })
  if (found.length === 0) return ''
  const count = found.length === 1 ? '1 warning' : `${found.length} warnings`
  return `\n\n${formatReport(folder, found)}\n\n${count}: look at these; nothing is broken.`
}

/** Reports a file that is not in the canonical format, which keeps diffs readable. */
function formProblem(folder: string, path: string): Problem[] {
  const text = readFileSync(join(folder, path), 'utf8')
  let formatted: string
  try {
    formatted = formatData(path, JSON.parse(text))
  } catch {
    return []
  }
  if (formatted === text) return []
  const lines = text.split('\n')
  const line = formatted.split('\n').findIndex((expected, index) => expected !== lines[index])
  return [
    {
      file: path,
      line: line + 1,
      record: '-',
      field: '-',
      message: 'is not in the canonical format or order',
      fix: 'run npm run data:format',
    },
  ]
}
