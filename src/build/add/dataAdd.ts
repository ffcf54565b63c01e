import type { DataFile } from '../../dataset/checks/dataFolder'
import { readEntries } from '../../dataset/checks/readEntries'
import type { Known } from '../../dataset/draft/completeDraft'
import { additionsOf, type Draft, draftChecker } from '../../dataset/draft/draft'
import { similarRecords } from '../../dataset/draft/similarRecords'
import { ownCountriesOf } from '../../dataset/ownCountries'
import { dayNumber } from '../../dataset/partialDate'
import type { WrittenAgreement } from '../../dataset/schema'
import { type CommandResult, isFolder, misuse } from '../commandResult'
import { formatReport } from '../data/formatReport'
import { readDataFolder } from '../data/readDataFolder'
import type { Ask } from './askFields'
import { DraftFlagError } from './draftFile'
import { draftFromFlags } from './draftFlags'
import { usage } from './draftOptions'
import { finishDraft } from './finishDraft'
import { missingFields } from './missingFields'
import { writeDraft } from './writeDraft'

/** Environment of the command: the time, standard input for `--from -`, and a terminal to ask questions in, if any. */
interface AddContext {
  now: Date
  readInput: () => string
  openTerminal: (() => Ask & { close: () => void }) | null
}

/**
 * `npm run data:add`: adds a record from flags, a file or answers to the data folder. Checks the whole folder with the
 * new record first, and writes nothing if there is a problem. Exit code 0 when added, 1 with problems in the data, 2 on
 * misuse or if fields are missing.
 */
export async function dataAdd(args: readonly string[], context: AddContext): Promise<CommandResult> {
  try {
    const { draft, folder, isDryRun, isHelp, isInputTaken } = draftFromFlags(args, context.readInput)
    if (isHelp) return { exitCode: 0, output: usage }
    if (!isFolder(folder)) return misuse(`${folder} is not a folder.`, usage)
    const missing = missingFields(draft)
    if (missing.length === 0) return await addTo(folder, draft, isDryRun, context.now, null)
    if (!context.openTerminal || isInputTaken)
      return {
        exitCode: 2,
        output: `Missing: ${missing.join(', ')}.\nPass them as flags (see --help), or run the command in a terminal to be asked for them.`,
      }
    const terminal = context.openTerminal()
    return await addTo(folder, draft, isDryRun, context.now, terminal).finally(() => terminal.close())
  } catch (error) {
    if (error instanceof DraftFlagError) return misuse(error.message, usage)
    throw error
  }
}

async function addTo(
  folder: string,
  unfinished: Draft,
  isDryRun: boolean,
  now: Date,
  ask: Ask | null,
): Promise<CommandResult> {
  const { files, problems } = readDataFolder(folder)
  const known = problems.length > 0 ? null : knownIn(files)
  if (!known) {
    const report = formatReport(folder, problems) || `${folder}/about.json does not name the subject country.`
    return {
      exitCode: 1,
      output: `${report}\n\nNothing was added: fix the existing problems first (npm run data:check).`,
    }
  }
  const today = dayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate())
  const finished = await finishDraft(unfinished, known, draftChecker(files, today), folder, ask)
  if (!finished.ok) return { exitCode: 1, output: finished.report }
  const { draft } = finished
  const warnings = similarRecords(known.agreements, draft.agreement, known).map(
    ({ id, title }) => `Possible duplicate of ${id} (${title}): compare them before you publish.\n`,
  )
  const diff = writeDraft(folder, draft, now, isDryRun)
  const added = `Added ${String(draft.agreement.id)} to ${folder}/${additionsOf(draft)[0]?.path}. Next: npm test, then npm run release.`
  const done = isDryRun ? 'Dry run: nothing was written.' : added
  return { exitCode: 0, output: `${diff}\n${warnings.join('')}${done}` }
}

/** Entries of a data folder that a new record can refer to; null if `about.json` does not name the subject country. */
function knownIn(files: readonly DataFile[]): (Known & { agreements: readonly WrittenAgreement[] }) | null {
  const { entries } = readEntries(files)
  const subject = entries.about[0]?.value.subject
  if (!subject) return null
  // Skip malformed entries: the checker reports them.
  const wellFormed = <Value>(list: readonly { value: Partial<Value>; malformed: ReadonlySet<string> }[]) =>
    list.flatMap(({ value, malformed }) => (malformed.size === 0 ? [value as Value] : []))
  return {
    own: ownCountriesOf({ subject }),
    agreements: wellFormed(entries.agreements),
    programs: wellFormed(entries.programs),
    countries: wellFormed(entries.countries),
    organisations: wellFormed(entries.organisations),
    publishers: wellFormed(entries.publishers),
    sources: wellFormed(entries.sources),
  }
}
