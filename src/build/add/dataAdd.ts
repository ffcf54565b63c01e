import { tmpdir } from 'node:os'
import type { Draft } from '../../dataset/draft/draft'
import { type CommandResult, isFolder, misuse } from '../commandResult'
import { lockFolder } from '../data/folderLock'
import { formatReport } from '../data/formatReport'
import { addCommand, addDraft, faultsOf } from './addDraft'
import { askKind } from './ask/askEntry'
import { type Ask, AskStopped } from './ask/askFields'
import { type AddKind, addKinds } from './flags/addKinds'
import { usage } from './flags/addOptions'
import { DraftFlagError, draftFromFile } from './flags/draftFile'
import type { EntryKind } from './flags/entryFlags'
import { type Flags, parseCommand } from './flags/flags'
import { lacking } from './flags/lacking'
import { missingFields } from './flags/missingFields'
import { describesRecord, recordFromFlags } from './flags/recordFlags'

/** Environment of the command: the time, standard input for `--from -`, and a terminal to ask questions in, if any. */
interface AddContext {
  now: Date
  readInput: () => string
  openTerminal: (() => Ask & { close: () => void }) | null
  /** Folder for answers that are not written (default: that of temporary files). */
  drafts?: string
}

/**
 * `npm run data:add`: adds to a data folder, or corrects it, from flags, a file or answers. Checks the whole folder with
 * the change first, and writes nothing if there is a problem. Exit code 0 when written, 1 with problems in the data or if
 * it was not confirmed, 2 on misuse or if something is missing.
 */
export async function dataAdd(args: readonly string[], context: AddContext): Promise<CommandResult> {
  try {
    return await run(args, context)
  } catch (error) {
    if (error instanceof DraftFlagError) return misuse(error.message, usage)
    if (error instanceof AskStopped) return { exitCode: 1, output: '\n\nStopped: nothing was written.' }
    throw error
  }
}

async function run(args: readonly string[], context: AddContext): Promise<CommandResult> {
  const { kind, ids, flags } = parseCommand(args)
  if (flags.help) return { exitCode: 0, output: usage }
  const folder = flags.folder ?? 'data'
  if (!isFolder(folder)) return misuse(`${folder} is not a folder.`, usage)
  const from = flags.from === undefined ? null : draftFromFile(flags.from, context.readInput)
  if (from && !from.ok)
    return {
      exitCode: 1,
      output: [
        formatReport('', from.problems),
        ...(from.rest ? [faultsOf(folder, from.rest.draft, from.rest.lineOf, context.now)] : []),
        '\nNothing was written.',
      ]
        .filter(Boolean)
        .join('\n'),
    }
  if (from && kind !== null && kind !== 'record')
    return misuse(`--from says what to add: leave out ${kind}, or --from.`, usage)
  // Standard input that held the draft cannot answer questions.
  const terminal = flags.from === '-' ? null : (context.openTerminal?.() ?? null)
  try {
    const what = await whatToAdd(kind, flags, from?.draft, terminal)
    const missing = typeof what !== 'string' && what.agreement ? missingFields(what) : []
    // What a file lacks is reported with its line, beside its other faults.
    if (missing.length > 0 && !terminal && !from) return lacking(missing)
    // Whoever is to answer questions is told at once that somebody else is writing.
    const lock = flags['dry-run'] ? null : lockFolder(folder, addCommand)
    if (lock?.ok === false) return lock.refusal
    lock?.release()
    return await addDraft({
      folder,
      what,
      ids,
      flags,
      mustAsk: missing.length > 0,
      lineOf: from?.lineOf ?? null,
      now: context.now,
      ask: terminal,
      drafts: context.drafts ?? tmpdir(),
    })
  } finally {
    terminal?.close()
  }
}

/** The draft that the flags and the file describe; or what else is to be added, asked for if nothing says it. */
async function whatToAdd(
  kind: AddKind | null,
  flags: Flags,
  from: Draft | undefined,
  terminal: Ask | null,
): Promise<Draft | EntryKind> {
  const isRecord = describesRecord(flags)
  if (kind === null && from && !from.agreement && !isRecord) return from
  const isClear = from !== undefined || isRecord || !terminal
  const found = kind ?? (isClear ? 'record' : await askKind(addKinds, terminal))
  return found === 'record' ? recordFromFlags(flags, from) : found
}
