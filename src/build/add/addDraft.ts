import type { Entries } from '../../dataset/checks/dataFolder'
import { readEntries } from '../../dataset/checks/readEntries'
import { draftChecker } from '../../dataset/draft/check/checkDraft'
import { completeDraft } from '../../dataset/draft/complete/completeDraft'
import type { Draft, DraftPart } from '../../dataset/draft/draft'
import { dayOf } from '../../dataset/partialDate'
import type { CommandResult } from '../commandResult'
import { lockFolder } from '../data/folderLock'
import { formatReport } from '../data/formatReport'
import { readDataFolder } from '../data/readDataFolder'
import { readHistory } from '../data/readHistory'
import { replaceFiles } from '../data/replaceFiles'
import { askEntry, type OpenEntry } from './ask/askEntry'
import { type Ask, AskStopped } from './ask/askFields'
import { draftReport } from './draftReport'
import { askAndSettle, settleDraft } from './finishDraft'
import { type EntryKind, entryFromFlags } from './flags/entryFlags'
import type { Flags } from './flags/flags'
import { lacking } from './flags/lacking'
import { type KnownEntries, knownEntries } from './knownEntries'
import { confidenceLines } from './write/confidenceLines'
import { isConfirmed, toConfirm } from './write/confirmDraft'
import { savedDraft } from './write/savedDraft'
import { diffOf, editedMeanwhile, writtenFiles } from './write/writeDraft'

/** How the lock of the folder names this command. */
export const addCommand = 'npm run data:add'

/** What to add to which folder. */
interface Addition {
  folder: string
  /** The draft of a record or of a file; or what else the flags and answers describe. */
  what: Draft | EntryKind
  ids: readonly string[]
  flags: Flags
  /** Whether the record lacks fields that must be asked for. */
  mustAsk: boolean
  /** Place of a part in the file that the draft came from; null if it did not. */
  lineOf: ((part: DraftPart, field: string) => string) | null
  now: Date
  ask: Ask | null
  /** Folder for answers that are not written. */
  drafts: string
}

/** Completes, checks, confirms and writes a draft. */
export async function addDraft(addition: Addition): Promise<CommandResult> {
  const { folder, what, flags, mustAsk, lineOf, now, ask, drafts } = addition
  const save = (unwritten: Draft) => savedDraft(unwritten, { drafts, data: folder, now })
  const { files, problems } = readDataFolder(folder)
  const { entries } = readEntries(files)
  const history = readHistory(folder)
  const known = problems.length > 0 ? null : knownEntries(entries, history)
  if (!known) {
    const report = formatReport(folder, problems) || `${folder}/about.json does not name the subject country.`
    return {
      exitCode: 1,
      output: `${report}\n\nNothing was written: fix the existing problems first (npm run data:check).`,
    }
  }
  const today = now.toISOString().slice(0, 10)
  const draft = typeof what === 'string' ? await entryDraft(what, addition, known, entries, save) : what
  if ('exitCode' in draft) return draft
  const check = draftChecker(files, dayOf(now), history)
  const report = draftReport(folder, lineOf)
  const settled =
    ask && mustAsk
      ? await askAndSettle(draft, known, check, report, ask, save)
      : settleDraft(draft, known, check, report)
  if (!settled.ok) return { exitCode: 1, output: settled.report }
  // What a person has typed is kept if it is not written.
  const isTyped = ask !== null && (mustAsk || typeof what === 'string')
  const kept = () => (isTyped ? `\n${save(mustAsk ? settled.draft : draft)}` : '')
  const changes = writtenFiles(folder, { files, entries }, settled, today)
  if (changes.every(({ path }) => path === 'about.json'))
    return { exitCode: 0, output: `Nothing to change: ${folder} says this already.` }
  const questions = toConfirm(settled.draft, known, entries, settled.orphans)
  const lines = [...questions, ...confidenceLines(settled.confidence)]
  const told = lines.map((line) => `${line}\n`).join('')
  // Whoever was asked for a record sees what it is worth before it is written.
  const isQuestion = questions.length > 0 || (ask !== null && mustAsk)
  if (flags['dry-run'])
    return { exitCode: 0, output: `${diffOf(changes)}\n${told}Dry run: nothing was written.` }
  if (isQuestion && !flags.yes && !(await isConfirmed(lines, ask)))
    return {
      exitCode: 1,
      output: `${ask ? '' : told}\nNothing was written. If this is right, run the command again with --yes.${kept()}`,
    }
  // Only now: while a person answers, others can write.
  const lock = lockFolder(folder, addCommand)
  if (!lock.ok) return { exitCode: 1, output: `${lock.refusal.output}${kept()}` }
  try {
    const edited = editedMeanwhile(folder, files, changes)
    if (edited.length > 0)
      return {
        exitCode: 1,
        output: `${edited.join(', ')} changed while the command was running. Nothing was written: run it again.${kept()}`,
      }
    replaceFiles(folder, changes)
  } finally {
    lock.release()
  }
  return { exitCode: 0, output: `${diffOf(changes)}\n${told}${done(settled.draft, folder)}` }
}

/** The report of the problems of a draft that is not written for another reason; empty if there are none. */
export function faultsOf(
  folder: string,
  draft: Draft,
  lineOf: (part: DraftPart, field: string) => string,
  now: Date,
): string {
  const { files } = readDataFolder(folder)
  const history = readHistory(folder)
  const known = knownEntries(readEntries(files).entries, history)
  if (!known) return ''
  const { problems } = draftChecker(files, dayOf(now), history)(completeDraft(draft, known))
  return draftReport(folder, lineOf)(problems)
}

/** The draft of anything but a record, from flags and answers; or what the flags lack, if there is nobody to ask. */
async function entryDraft(
  kind: EntryKind,
  { ids, flags, ask, now }: Addition,
  known: KnownEntries,
  entries: Entries,
  save: (draft: Draft) => string,
): Promise<Draft | CommandResult> {
  const today = now.toISOString().slice(0, 10)
  const context = { ...known, today }
  const { draft, missing } = entryFromFlags(kind, { ids, flags, sources: [] }, context)
  if (missing.length === 0) return draft
  if (!ask) return lacking(missing)
  const open: OpenEntry = { ids: [...ids], flags: { ...flags }, sources: [] }
  try {
    await askEntry(kind, open, known, entries, today, ask)
  } catch (error) {
    if (!(error instanceof AskStopped)) throw error
    const isBegun = JSON.stringify([open.ids, open.flags, open.sources]) !== JSON.stringify([ids, flags, []])
    const kept = isBegun ? `\n${save(entryFromFlags(kind, open, context).draft)}` : ''
    return { exitCode: 1, output: `\n\nStopped: nothing was written.${kept}` }
  }
  return entryFromFlags(kind, open, context).draft
}

function done(draft: Draft, folder: string): string {
  const next = 'Next: npm test, then npm run release.'
  if (draft.agreement) return `Added ${String(draft.agreement.id)} to ${folder}. ${next}`
  return `Wrote ${folder}. ${next}`
}
