import { type CommandResult, isFolder, misuse } from '../commandResult'
import { lockFolder } from '../data/folderLock'
import { formatReport } from '../data/formatReport'
import { addDraft } from './addDraft'
import { type AddKind, addKinds } from './addKinds'
import { usage } from './addOptions'
import { askKind } from './askEntry'
import { type Ask, AskStopped } from './askFields'
import { DraftFlagError, draftFromFile } from './draftFile'
import { parseCommand } from './flags'
import { lacking } from './lacking'
import { missingFields } from './missingFields'
import { describesRecord, recordFromFlags } from './recordFlags'

/** Environment of the command: the time, standard input for `--from -`, and a terminal to ask questions in, if any. */
interface AddContext {
  now: Date
  readInput: () => string
  openTerminal: (() => Ask & { close: () => void }) | null
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
    return { exitCode: 1, output: `${formatReport('', from.problems)}\n\nNothing was written.` }
  // Standard input that held the draft cannot answer questions.
  const terminal = flags.from === '-' ? null : (context.openTerminal?.() ?? null)
  try {
    const isRecord = kind === 'record' || describesRecord(flags)
    const what: AddKind | 'file' =
      kind ??
      (from && !isRecord && !from.draft.agreement
        ? 'file'
        : isRecord || from || !terminal
          ? 'record'
          : await askKind(addKinds, terminal))
    const record = what === 'record' ? recordFromFlags(flags, from?.draft) : null
    const missing = record ? missingFields(record) : []
    // What a file lacks is reported with its line, beside its other faults.
    if (missing.length > 0 && !terminal && !from) return lacking(missing)
    const lock = flags['dry-run'] ? null : lockFolder(folder, 'npm run data:add')
    if (lock?.ok === false) return lock.refusal
    try {
      return await addDraft({
        folder,
        what,
        ids,
        flags,
        record: record ?? from?.draft ?? null,
        mustAsk: missing.length > 0,
        lineOf: from?.lineOf ?? null,
        now: context.now,
        ask: terminal,
      })
    } finally {
      if (lock?.ok) lock.release()
    }
  } finally {
    terminal?.close()
  }
}
