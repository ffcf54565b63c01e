import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { additionsOf, type Draft } from '../../dataset/draft/draft'
import { formatData } from '../data/formatData'

/** A file before and after; `before` is null for a new file. */
interface Change {
  path: string
  before: string | null
  after: string
}

/**
 * Writes a checked draft into the files of the data folder, sets `updated` in `about.json` to today, and returns a
 * unified diff. All files or none: new contents are written beside the old files and then renamed over them. If that
 * fails half-way, the old files are restored and the error is rethrown.
 */
export function writeDraft(folder: string, draft: Draft, now: Date, isDryRun: boolean): string {
  const changes = changesOf(folder, draft, now.toISOString().slice(0, 10))
  if (!isDryRun) replaceAll(folder, changes)
  return changes.map(patchOf).join('')
}

function changesOf(folder: string, draft: Draft, today: string): Change[] {
  const additions = additionsOf(draft)
  const lists = [...new Set(additions.map(({ path }) => path))].map((path): Change => {
    const before = textOf(join(folder, path))
    const list = before === null ? [] : (JSON.parse(before) as unknown[])
    const added = additions.flatMap((addition) => (addition.path === path ? [addition.value] : []))
    return { path, before, after: formatData(path, [...list, ...added]) }
  })
  const before = textOf(join(folder, 'about.json'))
  const about = { ...(JSON.parse(before ?? '{}') as object), updated: today }
  return [...lists, { path: 'about.json', before, after: formatData('about.json', about) }].filter(
    (change) => change.before !== change.after,
  )
}

function patchOf({ path, before, after }: Change): string {
  const old = before === null ? '/dev/null' : `a/${path}`
  const patch = createTwoFilesPatch(old, `b/${path}`, before ?? '', after, undefined, undefined, {
    context: 2,
  })
  return patch.replace(/^=+\n/, '')
}

function replaceAll(folder: string, changes: readonly Change[]) {
  const files = changes.map((change) => {
    const file = join(folder, change.path)
    return { ...change, file, fresh: `${file}.new` }
  })
  const replaced: typeof files = []
  try {
    for (const { fresh, after } of files) {
      mkdirSync(dirname(fresh), { recursive: true })
      writeFileSync(fresh, after)
    }
    for (const change of files) {
      renameSync(change.fresh, change.file)
      replaced.push(change)
    }
  } catch (error) {
    for (const { fresh } of files) rmSync(fresh, { force: true, recursive: true })
    for (const { file, before } of replaced)
      if (before === null) rmSync(file, { force: true })
      else writeFileSync(file, before)
    throw error
  }
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
