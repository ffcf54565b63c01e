import type { z } from 'zod'
import type { Entries, Entry } from '../../../dataset/checks/dataFolder'
import { describeIssue } from '../../../dataset/checks/describeIssue'
import { asText } from '../../../dataset/draft/change/applyChange'
import { type ChangeableList, changeableLists, changeOf } from '../../../dataset/draft/change/change'
import { correctedFacts } from '../../../dataset/draft/change/correctedFacts'
import { entryOf } from '../../../dataset/draft/change/entryOf'
import { valueAtField } from '../../../dataset/draft/change/fieldPath'
import { typedValue, wordsOf } from '../../../dataset/draft/change/typedValue'
import { recordNamed, recordsNear } from '../../../dataset/draft/complete/recordNamed'
import type { Fields } from '../../../dataset/draft/fields'
import type { Known } from '../../../dataset/draft/known'
import { milestoneSchema } from '../../../dataset/schemas/agreements'
import { requiredFacts } from '../../../dataset/vocabulary'
import type { AddKind } from '../flags/addKinds'
import { type Answered, type EntryKind, hasId } from '../flags/entryFlags'
import { type Flags, settingsIn } from '../flags/flags'
import { type Answers, type Ask, askFor } from './askFields'
import { askSources } from './askSources'

/** The answers so far, which a stop of the command leaves as they are. */
export interface OpenEntry extends Answered {
  ids: string[]
  flags: Flags
  sources: Answers[]
}

/** Asks for what the flags of anything but a record lack, and adds each answer to `open`. */
export async function askEntry(
  kind: EntryKind,
  open: OpenEntry,
  known: Known,
  entries: Entries,
  today: string,
  ask: Ask,
): Promise<void> {
  const { ids, flags, sources: added } = open
  const list = kind === 'searched' ? 'countries' : ((flags.in ?? 'agreements') as ChangeableList)
  ids.splice(0, ids.length, ...ids.map((id) => idFor(id, list, entries)))
  if (hasId(kind) && ids.length === 0) ids.push(await askId(list, entries, ask))
  const entry = hasId(kind) ? entryOf({ in: list, id: ids[0] ?? '' }, entries) : undefined
  if (entry && kind !== 'checked' && kind !== 'searched') ask.print(shown(entry, kind))
  const askForSources = async () => {
    if (flags.source || flags['new-source']) return
    flags.source = []
    await askSources(flags.source, added, known, ask)
  }
  switch (kind) {
    case 'milestone':
      flags.date ??= await askText('date, as precise as the source', milestoneSchema.shape.date, ask)
      flags.text ??= await askText('what happened, in your own words', milestoneSchema.shape.text, ask)
      if (!flags.record) await askForSources()
      break
    case 'source':
      await askForSources()
      break
    case 'evidence':
      if (!flags.evidence) await askFacts(flags, ask)
      break
    case 'correction':
      if (entry && !flags.set && !flags.remove) await askCorrections(entry, list, flags, ask)
      if (entry && list === 'agreements') await askPages(entry, flags, today, ask)
      flags.reason ??= await askReason(ask)
      break
    case 'checked':
      break
    case 'searched':
      flags.languages ??= await askLine('languages of the queries, as ISO 639 codes such as en, sw', ask)
      break
    case 'membership':
      await askSettings('memberships', ['group', 'country', 'joined', 'status', 'left', 'note'], flags, ask)
      await askForSources()
      break
    case 'claim':
      await askSettings('claims', namesOf('claims', ['id', 'source']), flags, ask)
      await askForSources()
      break
    case 'organisation':
      await askSettings('organisations', namesOf('organisations', ['id', 'militaryLink']), flags, ask)
      if (!flags['party-of'] && !flags['parent-of']) {
        const record = await askLine(
          'party of a record, as RECORD/2 for its second party (empty for none)',
          ask,
        )
        const child = await askLine('parent of an organisation: its id (empty for none)', ask)
        if (record !== '') flags['party-of'] = record
        if (child !== '') flags['parent-of'] = child
      }
      break
    case 'publisher':
      await askSettings('publishers', namesOf('publishers', ['id']), flags, ask)
      flags.reason ??= await askReason(ask)
      break
  }
}

/** The id of a record that is named by its title or by the address of its page. */
function idFor(text: string, list: ChangeableList, { agreements }: Entries): string {
  if (list !== 'agreements') return text
  return (
    recordNamed(
      text,
      agreements.map(({ id, value }) => ({ ...titled(value), id })),
    )?.id ?? text
  )
}

async function askId(list: ChangeableList, entries: Entries, ask: Ask): Promise<string> {
  for (;;) {
    const typed = await askLine(`id in ${list}`, ask)
    const all: readonly Entry<unknown>[] = entries[list]
    const named = all.map(({ id, value }) => ({ ...titled(value), id }))
    const meant = idFor(typed, list, entries)
    if (entryOf({ in: list, id: meant }, entries)) return meant
    const near = recordsNear(typed, named).map(({ id }) => id)
    const hint = near.length > 0 ? ` Similar: ${near.join(', ')}.` : ''
    ask.print(`“${typed}” is not in ${list}.${hint}`)
  }
}

function titled(value: unknown): { title: string; formerIds?: readonly string[] } {
  const { title, name, formerIds } = value as Fields
  return { title: String(title ?? name ?? ''), ...(Array.isArray(formerIds) && { formerIds }) }
}

/** What a person types, which may be nothing. */
async function askLine(label: string, ask: Ask): Promise<string> {
  return (await ask.question(`${label}: `)).trim()
}

function askReason(ask: Ask): Promise<string> {
  return askLine('why (goes into the changelog of the data)', ask)
}

async function askText(label: string, schema: Parameters<typeof askFor>[1]['schema'], ask: Ask) {
  return (await askFor(ask, { label, schema })) ?? ''
}

const factNames = {
  act: 'the act',
  date: 'its date',
  parties: 'its parties',
  status: 'what became of it',
  ended: 'its end',
  site: 'its site',
}

async function askFacts(flags: Flags, ask: Ask): Promise<void> {
  const evidence: string[] = []
  flags.evidence = evidence
  while (evidence.length === 0)
    for (const [fact, name] of Object.entries(factNames)) {
      const isRequired = requiredFacts.some((required) => required === fact)
      const label = isRequired ? name : `${name} (empty for none)`
      const typed = await ask.question(`sources that show ${label}, by id or URL: `)
      for (const id of typed.split(/[\s,]+/).filter(Boolean)) evidence.push(`${fact}=${id}`)
    }
}

/** Asks for fields and their new values until an empty answer. Shows the old value first. */
async function askCorrections(
  { value }: Entry<unknown>,
  list: ChangeableList,
  flags: Flags,
  ask: Ask,
): Promise<void> {
  for (;;) {
    const field = await askLine('field, such as date.value (empty when done)', ask)
    if (field === '') {
      if (flags.set || flags.remove) return
      ask.print('Name at least one field.')
      continue
    }
    const words = wordsOf(list, field)
    ask.print(
      `${field} is ${asText(valueAtField(value, field))}${words.length > 0 ? `; it can be ${words.join(', ')}` : ''}`,
    )
    const typed = await askLine('new value (- to remove it, empty to leave it)', ask)
    if (typed === '-') flags.remove = [...(flags.remove ?? []), field]
    else if (typed !== '') flags.set = [...(flags.set ?? []), `${field}=${typed}`]
  }
}

/** Asks which pages show what is corrected, and whether they make a new check of the record. */
async function askPages({ id, value }: Entry<unknown>, flags: Flags, today: string, ask: Ask): Promise<void> {
  const { set = [], remove = [], evidence } = flags
  const record = value as Fields
  const fields = settingsIn(set).map(([field, text]) => [field, typedValue('agreements', field, text)])
  const change = changeOf(id, { set: Object.fromEntries(fields) as Fields, remove })
  const facts = correctedFacts(change, record)
  if (facts.length === 0 || evidence || 'checked' in change.set) return
  const shown: string[] = []
  for (const fact of facts) {
    const typed = await askLine(
      `sources that show ${factNames[fact]} as corrected, by id or URL (empty for none)`,
      ask,
    )
    for (const source of typed.split(/[\s,]+/).filter(Boolean)) shown.push(`${fact}=${source}`)
  }
  if (shown.length === 0) return
  flags.evidence = shown
  const isShown = facts.every((fact) => shown.some((page) => page.startsWith(`${fact}=`)))
  const isChecked =
    record.checked !== undefined && isShown
      ? await askLine(
          'were its act, date and parties held against pages today? (y/n; n removes the day of the last check)',
          ask,
        )
      : ''
  if (/^y/i.test(isChecked)) flags.set = [...set, `checked=${today}`]
}

/** Asks for the fields of a new entry that no flag sets, with their description from the codebook. */
async function askSettings(
  list: ChangeableList,
  names: readonly string[],
  flags: Flags,
  ask: Ask,
): Promise<void> {
  const already = new Set(settingsIn(flags.set).map(([field]) => field))
  for (const name of names) {
    const schema = shapeOf(list)[name]
    if (already.has(name) || !schema) continue
    const words = wordsOf(list, name)
    if (words.length > 0) ask.print(words.map((word, position) => `  ${position + 1} ${word}`).join('\n'))
    for (;;) {
      const typed = await askLine(`${name} (${schema.description ?? ''})`, ask)
      const answer = words[Number(typed) - 1] ?? typed
      const fault = faultOf(list, name, answer)
      if (fault === null) {
        if (answer !== '') flags.set = [...(flags.set ?? []), `${name}=${answer}`]
        break
      }
      ask.print(fault)
    }
  }
}

/** Why an answer cannot be the value of a field; null if it can. Names of countries and groups become ids later. */
function faultOf(list: ChangeableList, name: string, answer: string): string | null {
  if (['country', 'group', 'parent', 'organisation'].includes(name) && answer !== '') return null
  const result = shapeOf(list)[name]?.safeParse(typedValue(list, name, answer), { reportInput: true })
  const [issue] = result?.error?.issues.flatMap(describeIssue) ?? []
  return issue ? `“${answer}” ${issue.message}: ${issue.fix}.` : null
}

function shapeOf(list: ChangeableList): Readonly<Record<string, z.ZodType>> {
  return changeableLists[list].shape
}

function namesOf(list: ChangeableList, skipped: readonly string[]): readonly string[] {
  return Object.keys(changeableLists[list].shape).filter((name) => !skipped.includes(name))
}

/** The entry as it is, before it is changed. */
function shown({ value }: Entry<unknown>, kind: EntryKind): string {
  const entry = value as Fields
  if (kind === 'correction') return JSON.stringify(entry, null, 2)
  return [
    `${String(entry.title ?? entry.name ?? entry.id)}`,
    ...(Array.isArray(entry.sources) ? [`sources: ${entry.sources.join(', ')}`] : []),
    ...(entry.evidence && kind === 'evidence' ? [`evidence: ${JSON.stringify(entry.evidence)}`] : []),
  ].join('\n')
}

/** Asks what is to be added, by word or number. An empty answer means a record. */
export async function askKind(kinds: Readonly<Record<AddKind, string>>, ask: Ask): Promise<AddKind> {
  const words = Object.keys(kinds) as AddKind[]
  ask.print(words.map((word, position) => `  ${position + 1} ${word.padEnd(14)}${kinds[word]}`).join('\n'))
  for (;;) {
    const typed = await askLine('what do you want to add (record)', ask)
    if (typed === '') return 'record'
    const found = words[Number(typed) - 1] ?? words.find((word) => word === typed)
    if (found) return found
    ask.print(`“${typed}” is not one of ${words.join(', ')}.`)
  }
}
