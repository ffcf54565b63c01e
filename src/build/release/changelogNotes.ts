import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changelogName } from '../data/dataChangelog'

/** What the changelog of the data says of one version. */
export interface VersionNotes {
  /** Its introduction, in paragraphs. */
  notes: readonly string[]
  /** Why entries changed, by id. */
  reasons: ReadonlyMap<string, string>
}

const none: VersionNotes = { notes: [], reasons: new Map() }
const unreleased = 'Unreleased'

/** Reads `CHANGELOG.md` of a data folder, by version. `notesOf(null)` is what stands under “Unreleased”. */
export function readChangelog(folder: string): (version: string | null) => VersionNotes {
  const file = join(folder, changelogName)
  const sections = existsSync(file) ? readFileSync(file, 'utf8').split(/^## /m).slice(1) : []
  const byVersion = new Map(
    sections.map((section) => {
      const end = section.indexOf('\n')
      return [section.slice(0, end).trim(), section.slice(end)] as const
    }),
  )
  return (version) => {
    const section = byVersion.get(version ?? unreleased)
    return section === undefined ? none : notesIn(section)
  }
}

/** Counts that `npm run release` writes, and which are known without it. */
const counted = /^\d+ records, \d+ sources\.$|^The first frozen version\.$/

/** A list item with its ids before or after the colon, and a paragraph of nothing but ids. */
const idsFirst = /^- ((?:`[^`]+`,? ?)+)(?:\(\w+\))?: (.+)$/
const idsLast = /^- ([^`]+): ((?:`[^`]+`,? ?)+)$/
const onlyIds = /^(?:`[^`]+`,?\s*)+$/

/**
 * Reads one section. Reasons stand in list items (`- ID, ID: reason`, `- ID (list): reason`, `- reason: IDS`), or in a heading
 * over a paragraph of ids. Several reasons of one id are joined.
 */
export function notesIn(section: string): VersionNotes {
  const reasons = new Map<string, string>()
  const give = (ids: string, reason: string) => {
    for (const [, id = ''] of ids.matchAll(/`([^`]+)`/g)) {
      const known = reasons.get(id)
      reasons.set(id, known === undefined ? reason : `${known} ${reason}`)
    }
  }
  let heading = ''
  for (const block of section.split(/\n{2,}/)) {
    const text = block.trim()
    if (text.startsWith('#')) heading = text.replace(/^#+ /, '').replace(/ \(\d+\)$/, '')
    else if (onlyIds.test(text)) give(text, heading)
    else
      for (const line of text.split('\n')) {
        const first = idsFirst.exec(line)
        const last = first ? null : idsLast.exec(line)
        if (first) give(first[1] ?? '', first[2] ?? '')
        if (last) give(last[2] ?? '', `${heading}: ${last[1]}`)
      }
  }
  return { notes: introduction(section), reasons }
}

/** The paragraphs before the first heading, each in one line. */
function introduction(section: string): readonly string[] {
  const [start = ''] = section.split(/^### /m)
  return start
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .filter((paragraph) => paragraph !== '' && !counted.test(paragraph))
}
