import { readEntries } from '../../dataset/checks/readEntries'
import { draftChecker } from '../../dataset/draft/checkDraft'
import type { Draft, DraftPart } from '../../dataset/draft/draft'
import { dayNumber } from '../../dataset/partialDate'
import type { CommandResult } from '../commandResult'
import { formatReport } from '../data/formatReport'
import { readDataFolder } from '../data/readDataFolder'
import { readHistory } from '../data/readHistory'
import { replaceFiles } from '../data/replaceFiles'
import type { AddKind } from './addKinds'
import { askEntry } from './askEntry'
import type { Ask } from './askFields'
import { isConfirmed, toConfirm } from './confirmDraft'
import { draftReport } from './draftReport'
import { entryFromFlags } from './entryFlags'
import { askAndSettle, settleDraft } from './finishDraft'
import type { Flags } from './flags'
import { knownEntries } from './knownEntries'
import { lacking } from './lacking'
import { diffOf, editedMeanwhile, writtenFiles } from './writeDraft'

/** What to add to which folder. */
interface Addition {
  folder: string
  what: AddKind | 'file'
  ids: readonly string[]
  flags: Flags
  /** The draft of a record, or that of a file; null if the flags describe something else. */
  record: Draft | null
  /** Whether the record lacks fields that must be asked for. */
  mustAsk: boolean
  /** Place of a part in the file that the draft came from; null if it did not. */
  lineOf: ((part: DraftPart, field: string) => string) | null
  now: Date
  ask: Ask | null
}

/** Completes, checks, confirms and writes a draft. */
export async function addDraft(addition: Addition): Promise<CommandResult> {
  const { folder, what, ids, flags, record, mustAsk, lineOf, now, ask } = addition
  const { files, problems } = readDataFolder(folder)
  const history = readHistory(folder)
  const known = problems.length > 0 ? null : knownEntries(files, history)
  if (!known) {
    const report = formatReport(folder, problems) || `${folder}/about.json does not name the subject country.`
    return {
      exitCode: 1,
      output: `${report}\n\nNothing was written: fix the existing problems first (npm run data:check).`,
    }
  }
  const today = now.toISOString().slice(0, 10)
  const { entries } = readEntries(files)
  const check = draftChecker(
    files,
    dayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()),
    history,
  )
  const report = draftReport(folder, lineOf)
  let draft = record
  if (what !== 'record' && what !== 'file') {
    const context = { ...known, today }
    let entry = entryFromFlags(what, { ids, flags, sources: [] }, context)
    if (entry.missing.length > 0) {
      if (!ask) return lacking(entry.missing)
      entry = entryFromFlags(what, await askEntry(what, { ids, flags }, known, entries, ask), context)
    }
    draft = entry.draft
  }
  if (!draft) throw new Error('There is no draft to add')
  const settled =
    ask && mustAsk
      ? await askAndSettle(draft, known, check, report, ask)
      : settleDraft(draft, known, check, report)
  if (!settled.ok) return { exitCode: 1, output: settled.report }
  const questions = toConfirm(settled.draft, known, entries, settled.orphans)
  const changes = writtenFiles(folder, files, settled, today)
  if (changes.every(({ path }) => path === 'about.json'))
    return { exitCode: 0, output: `Nothing to change: ${folder} says this already.` }
  const told = questions.map((line) => `${line}\n`).join('')
  if (flags['dry-run'])
    return { exitCode: 0, output: `${diffOf(changes)}\n${told}Dry run: nothing was written.` }
  if (questions.length > 0 && !flags.yes && !(await isConfirmed(questions, ask)))
    return {
      exitCode: 1,
      output: `${ask ? '' : told}\nNothing was written. If this is right, run the command again with --yes.`,
    }
  const edited = editedMeanwhile(folder, files, changes)
  if (edited.length > 0)
    return {
      exitCode: 1,
      output: `${edited.join(', ')} changed while the command was running. Nothing was written: run it again.`,
    }
  replaceFiles(folder, changes)
  return { exitCode: 0, output: `${diffOf(changes)}\n${told}${done(settled.draft, folder)}` }
}

function done(draft: Draft, folder: string): string {
  const next = 'Next: npm test, then npm run release.'
  if (draft.agreement) return `Added ${String(draft.agreement.id)} to ${folder}. ${next}`
  return `Wrote ${folder}. ${next}`
}
