import { createTwoFilesPatch } from 'diff'
import type { DataFile, Entries, Entry } from '../../../dataset/checks/dataFolder'
import { applyChange } from '../../../dataset/draft/change/applyChange'
import type { Change } from '../../../dataset/draft/change/change'
import { entryOf } from '../../../dataset/draft/change/entryOf'
import type { Orphan } from '../../../dataset/draft/check/orphans'
import { additionsOf, type Draft, recordFile } from '../../../dataset/draft/draft'
import type { Fields } from '../../../dataset/draft/fields'
import { changelogName, notedCorrections } from '../../data/dataChangelog'
import { formatData } from '../../data/formatData'
import { jsonFiles } from '../../data/readDataFolder'
import { type FileChange, textOf } from '../../data/replaceFiles'
import { correctionLines } from './correctionLines'

type Json = Record<string, unknown>

/**
 * The files of a data folder with a checked draft written into them: new and changed entries, without those that nothing
 * refers to any more; `open.json` if given, the reasons of corrections in the changelog, and `updated` in `about.json`.
 * What is referred to is added before what refers to it and removed after it, so that an interrupted write leaves no broken
 * reference.
 */
export function writtenFiles(
  folder: string,
  { files, entries }: { files: readonly DataFile[]; entries: Entries },
  { draft, open, orphans }: { draft: Draft; open: unknown; orphans: readonly Orphan[] },
  today: string,
): readonly FileChange[] {
  const values = new Map<string, unknown>(files.map(({ path, value }) => [path, structuredClone(value)]))
  for (const [entry, changes] of byEntry(draft.changes, (change) => entryOf(change, entries)))
    changeEntry(values, entry, changes)
  for (const { entry } of orphans) removeEntry(values, entry)
  const additions = additionsOf(draft)
  for (const { path, at, value } of additions) listIn(values, path, at).push(value)
  if (open !== null) values.set('open.json', open)
  values.set('about.json', { ...(values.get('about.json') as object), updated: today })
  const written = [...values].map(([path, value]): FileChange => {
    const before = textOf(folder, path)
    // A file that has not changed keeps its text, whatever its format.
    const isSame = before !== null && compact(before) === JSON.stringify(value)
    return { path, before, after: isSame ? before : formatData(path, value) }
  })
  const log = textOf(folder, changelogName) ?? ''
  const notes: FileChange = {
    path: changelogName,
    before: textOf(folder, changelogName),
    after: notedCorrections(log, correctionLines(draft.changes, entries)),
  }
  const isNoted = notes.after !== log
  const shorter = orphans.map(({ entry }) => entry.file.path)
  const isLast = ({ path }: FileChange) =>
    shorter.includes(path) && !additions.some((added) => added.path === path)
  const ordered = [
    ...written.filter((file) => !isLast(file)).sort((a, b) => rank(a) - rank(b)),
    // Entries are orphaned in the order in which they refer to each other.
    ...written.filter(isLast).sort((a, b) => shorter.indexOf(a.path) - shorter.indexOf(b.path)),
  ]
  return [...ordered, ...(isNoted ? [notes] : [])].filter(({ before, after }) => before !== after)
}

/** The files that somebody has edited or added since they were read: the draft was checked against what they were. */
export function editedMeanwhile(
  folder: string,
  files: readonly DataFile[],
  changes: readonly FileChange[],
): readonly string[] {
  const read = new Map(files.map(({ path, value }) => [path, JSON.stringify(value)]))
  const edited = changes.flatMap(({ path, before }) => {
    const isRead = before === null || !read.has(path) || read.get(path) === compact(before)
    return isRead && textOf(folder, path) === before ? [] : [path]
  })
  const others = [...new Set([...read.keys(), ...jsonFiles(folder)])].filter(
    (path) =>
      !changes.some((change) => change.path === path) &&
      compact(textOf(folder, path) ?? '') !== read.get(path),
  )
  return [...edited, ...others]
}

/** JSON without spaces; null if it is not valid. */
function compact(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return null
  }
}

/** A unified diff of the changes. */
export function diffOf(changes: readonly FileChange[]): string {
  return changes.map(patchOf).join('')
}

const late = ['agreements/', 'groups.json', 'claims.json', 'open.json', 'about.json']

function rank({ path }: FileChange): number {
  return late.findIndex((start) => path.startsWith(start))
}

/** Replaces an entry in its file. A record whose primary program changes moves to the file of that program. */
function changeEntry(values: Map<string, unknown>, entry: Entry<unknown>, changes: readonly Change[]) {
  const { file, path } = entry
  const list = listIn(values, file.path, path.slice(0, -1))
  const at = list.findIndex((other) => isEntry(other, entry))
  const value = changes.reduce<Fields>((before, change) => applyChange(before, change).value, list[at] ?? {})
  const home = file.path.startsWith('agreements/') ? recordFile(value) : file.path
  if (home === file.path) list[at] = value
  else {
    list.splice(at, 1)
    listIn(values, home, []).push(value)
  }
}

function removeEntry(values: Map<string, unknown>, entry: Entry<unknown>) {
  const list = listIn(values, entry.file.path, entry.path.slice(0, -1))
  list.splice(
    list.findIndex((other) => isEntry(other, entry)),
    1,
  )
}

function isEntry(other: Fields, { value }: Entry<unknown>): boolean {
  const own = value as Fields
  const [key] = ['id', 'iso3'].filter((name) => own[name] !== undefined)
  const keys = key === undefined ? ['group', 'country', 'joined'] : [key]
  return keys.every((name) => other[name] === own[name])
}

/** The list at a path of a file, to be changed in place. */
function listIn(values: Map<string, unknown>, path: string, at: readonly (string | number)[]): Fields[] {
  if (!values.has(path)) values.set(path, [])
  let found = values.get(path)
  for (const key of at) found = (found as Json)[key]
  return found as Fields[]
}

function byEntry(
  changes: readonly Change[],
  find: (change: Change) => Entry<unknown> | undefined,
): ReadonlyMap<Entry<unknown>, readonly Change[]> {
  const found = new Map<Entry<unknown>, Change[]>()
  for (const change of changes) {
    const entry = find(change)
    if (entry) found.set(entry, [...(found.get(entry) ?? []), change])
  }
  return found
}

function patchOf({ path, before, after }: FileChange): string {
  const old = before === null ? '/dev/null' : `a/${path}`
  const patch = createTwoFilesPatch(old, `b/${path}`, before ?? '', after, undefined, undefined, {
    context: 2,
  })
  return patch.replace(/^=+\n/, '')
}
