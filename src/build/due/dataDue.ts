import { parseArgs } from 'node:util'
import type { Entries } from '../../dataset/checks/dataFolder'
import { readEntries } from '../../dataset/checks/readEntries'
import { recentYears } from '../../dataset/evidence/recentPages'
import { ownCountriesOf } from '../../dataset/ownCountries'
import { parsePartialDate } from '../../dataset/partialDate'
import type { Agreement, CompiledDataset } from '../../dataset/schema'
import { type CommandResult, isFolder, misuse } from '../commandResult'
import { loadCompiled } from '../data/loadCompiled'
import { readDataFolder } from '../data/readDataFolder'
import { type DueReason, dueReasons, dueRecords } from './dueRecords'

const options = {
  folder: { type: 'string' },
  date: { type: 'string' },
  limit: { type: 'string' },
  only: { type: 'string', multiple: true },
  program: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const usage = `Usage: npm run data:due [-- flags]

Lists which records to check next, and counts what is open. Names the countries that nobody has searched for.

  --limit NUMBER    how many records to list (default: 20; 0 for all)
  --only REASON     only records with this reason: ${dueReasons.join(', ')}; repeatable
  --program ID      only records of this program
  --date DAY        the day to look from (default: today)
  --folder FOLDER   default: data
  --help            print this text`

const counted: Readonly<Record<DueReason, string>> = {
  term: 'active, but their term has run out',
  plan: 'with a plan whose date has passed',
  active: `active without a page of the last ${recentYears} years`,
  evidence: 'without a source for the act, its date or its parties',
  weak: 'with a doubt, a fact that rests on one text or on pages from before the act, two prints that may be one text, or an end, site or milestone without a page',
  checked: 'never checked',
}

/** `npm run data:due`: lists what to check next. Exit code 0, 1 with problems in the data, 2 on misuse. */
export function dataDue(args: readonly string[], now: Date): CommandResult {
  let flags: ReturnType<typeof parseArgs<{ options: typeof options }>>['values']
  try {
    flags = parseArgs({ args: [...args], options }).values
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage)
  }
  if (flags.help) return { exitCode: 0, output: usage }
  const { folder = 'data', date = now.toISOString().slice(0, 10), limit = '20', only = [], program } = flags
  const day = parsePartialDate(date)
  const strange = only.find((reason) => !dueReasons.some((known) => known === reason))
  if (!isFolder(folder)) return misuse(`${folder} is not a folder.`, usage)
  if (day?.precision !== 'day') return misuse(`--date “${date}” is not a day such as 2026-11-30.`, usage)
  if (!/^\d+$/.test(limit)) return misuse(`--limit “${limit}” is not a number.`, usage)
  if (strange !== undefined)
    return misuse(`--only “${strange}” is not one of ${dueReasons.join(', ')}.`, usage)
  const loaded = loadCompiled(folder, now)
  if (!loaded.ok) return { exitCode: 1, output: `${loaded.report}\n\nFix these problems first.` }
  const { programs, agreements } = loaded.dataset
  if (program !== undefined && !programs.some(({ id }) => id === program))
    return misuse(`--program “${program}” is not one of ${programs.map(({ id }) => id).join(', ')}.`, usage)
  const isInProgram = (record: Agreement) => program === undefined || record.programs.includes(program)
  const inProgram = dueRecords(loaded.dataset, day.start).filter(({ record }) => isInProgram(record))
  const due = inProgram.filter(
    ({ reasons }) => only.length === 0 || only.some((reason) => reasons.has(reason as DueReason)),
  )
  const listed = limit === '0' ? due : due.slice(0, Number(limit))
  const { entries } = readEntries(readDataFolder(folder).files)
  const places = placesIn(entries, folder)
  return {
    exitCode: 0,
    output: [
      `Open on ${date}, of ${agreements.filter(isInProgram).length} records:`,
      ...dueReasons.map((reason) => {
        const count = inProgram.filter(({ reasons }) => reasons.has(reason)).length
        return `  ${String(count).padStart(5)}  ${reason.padEnd(8)}  ${counted[reason]}`
      }),
      ...openFaults(entries),
      ...unsearchedCountries(loaded.dataset),
      '',
      listed.length === 0 ? 'Nothing is due.' : 'To check next:',
      ...listed.map(
        ({ record, reasons }) => `${places.get(record.id)} ${record.id}: ${[...reasons.values()].join('; ')}`,
      ),
      ...(due.length > listed.length
        ? [`${due.length - listed.length} more: --limit 0 lists them all.`]
        : []),
    ].join('\n'),
  }
}

/** How many records `open.json` still lists for each rule. */
function openFaults({ open }: Entries): readonly string[] {
  const rules = Object.entries(open[0]?.value ?? {})
  if (rules.length === 0) return []
  return ['', `Listed in open.json: ${rules.map(([rule, ids]) => `${rule} ${ids?.length ?? 0}`).join(', ')}.`]
}

/** The members of the United Nations that nobody has searched for on their own, by name if they are few. */
function unsearchedCountries({ about, countries }: CompiledDataset): readonly string[] {
  const own = ownCountriesOf(about)
  const names = countries
    .filter(({ iso3, unMember, searched }) => unMember && !searched && !own.has(iso3))
    .map(({ name }) => name)
  if (names.length === 0) return []
  const listed = names.length <= mostNamed ? `: ${names.join(', ')}` : ''
  return ['', `UN members that nobody has searched for yet: ${names.length}${listed}.`]
}
const mostNamed = 20

/** File and line of each record. */
function placesIn({ agreements }: Entries, folder: string): ReadonlyMap<string, string> {
  return new Map(agreements.map(({ id, file, path }) => [id, `${folder}/${file.path}:${file.lineOf(path)}`]))
}
