import { existsSync, statSync } from 'node:fs'
import type { DataFile } from '../../dataset/checks/dataFolder'
import { readEntries } from '../../dataset/checks/readEntries'
import type { Known } from '../../dataset/draft/completeDraft'
import { additionsOf, type Draft, draftChecker } from '../../dataset/draft/draft'
import { similarRecords } from '../../dataset/draft/similarRecords'
import { ownCountriesOf } from '../../dataset/ownCountries'
import { dayNumber } from '../../dataset/partialDate'
import type { Agreement } from '../../dataset/schema'
import type { CommandResult } from '../commandResult'
import { formatReport } from '../data/formatReport'
import { readDataFolder } from '../data/readDataFolder'
import type { Ask } from './askFields'
import { DraftFlagError } from './draftFile'
import { draftFromFlags } from './draftFlags'
import { usage } from './draftOptions'
import { finishDraft } from './finishDraft'
import { missingFields } from './missingFields'
import { writeDraft } from './writeDraft'

/** What the command has around it: the day, its input for `--from -`, and somebody to ask where there is a terminal. */
interface AddContext {
  now: Date
  readInput: () => string
  openTerminal: (() => Ask & { close: () => void }) | null
}

/**
 * `npm run data:add`: adds a record to the data folder. Takes it from flags, a file or answers; checks the whole folder
 * with it; writes nothing unless all is well. Exit code 0 when added, 1 with faults, 2 on misuse or with fields missing.
 */
export async function dataAdd(args: readonly string[], context: AddContext): Promise<CommandResult> {
  try {
    const { draft, folder, isDryRun, isHelp, isInputTaken } = draftFromFlags(args, context.readInput)
    if (isHelp) return { exitCode: 0, output: usage }
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      return { exitCode: 2, output: `${folder} is no folder.\n\n${usage}` }
    const missing = missingFields(draft)
    if (missing.length === 0) return await addTo(folder, draft, isDryRun, context.now, null)
    if (!context.openTerminal || isInputTaken)
      return {
        exitCode: 2,
        output: `Missing: ${missing.join(', ')}.\nGive them as flags (--help lists them), or run the command in a terminal and be asked.`,
      }
    const terminal = context.openTerminal()
    return await addTo(folder, draft, isDryRun, context.now, terminal).finally(() => terminal.close())
  } catch (error) {
    if (error instanceof DraftFlagError) return { exitCode: 2, output: `${error.message}\n\n${usage}` }
    throw error
  }
}

async function addTo(
  folder: string,
  given: Draft,
  isDryRun: boolean,
  now: Date,
  ask: Ask | null,
): Promise<CommandResult> {
  const { files, problems } = readDataFolder(folder)
  const known = problems.length > 0 ? null : knownIn(files)
  if (!known) {
    const report = formatReport(folder, problems) || `${folder}/about.json does not name the subject.`
    return { exitCode: 1, output: `${report}\n\nNothing was added: mend this first (npm run data:check).` }
  }
  const today = dayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate())
  const settled = await finishDraft(given, known, draftChecker(files, today), folder, ask)
  if (!settled.ok) return { exitCode: 1, output: settled.report }
  const { draft } = settled
  const warnings = similarRecords(known.agreements, draft.agreement, known).map(
    ({ id, title }) => `May be a duplicate of ${id} (${title}): look before you publish.\n`,
  )
  const diff = writeDraft(folder, draft, now, isDryRun)
  const added = `Added ${String(draft.agreement.id)} to ${folder}/${additionsOf(draft)[0]?.path}. Next: npm test, then npm run release.`
  const done = isDryRun ? 'Dry run: nothing was written.' : added
  return { exitCode: 0, output: `${diff}\n${warnings.join('')}${done}` }
}

/** What a data folder has to choose from; null where `about.json` does not say whose partnerships it lists. */
function knownIn(files: readonly DataFile[]): (Known & { agreements: readonly Agreement[] }) | null {
  const { entries } = readEntries(files)
  const subject = entries.about[0]?.value.subject
  if (!subject) return null
  // Only entries that are whole: others are named by the checker.
  const sound = <Value>(list: readonly { value: Partial<Value>; malformed: ReadonlySet<string> }[]) =>
    list.flatMap(({ value, malformed }) => (malformed.size === 0 ? [value as Value] : []))
  return {
    own: ownCountriesOf({ subject }),
    agreements: sound(entries.agreements),
    programs: sound(entries.programs),
    countries: sound(entries.countries),
    organisations: sound(entries.organisations),
    sources: sound(entries.sources),
  }
}
