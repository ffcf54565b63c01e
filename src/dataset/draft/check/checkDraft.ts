import { checkEntries } from '../../checks/checkDataset'
import type { DataFile, Entries, Entry, Problem } from '../../checks/dataFolder'
import { type IdHistory, noHistory } from '../../checks/idHistory'
import { joinEntries, missingFiles, type ReadEntries, readEntries } from '../../checks/readEntries'
import type { OpenRecords, WrittenAgreement } from '../../schema'
import { applyChange, type ChangeFault } from '../change/applyChange'
import type { Change } from '../change/change'
import { uncheckedFacts } from '../change/correctedFacts'
import { entryOf } from '../change/entryOf'
import { keysOf } from '../change/fieldPath'
import { lacksReason } from '../change/lacksReason'
import { recordsNear } from '../complete/recordNamed'
import {
  type Addition,
  additionsOf,
  type Draft,
  type DraftPart,
  type DraftProblem,
  recordFile,
} from '../draft'
import { type Fields, isSame } from '../fields'
import { type DraftConfidence, draftConfidence } from './draftConfidence'
import { newIdProblems } from './newIdProblems'
import { type Orphan, orphansOf } from './orphans'
import { suggestion, withValue } from './plainProblems'
import { settledOpen } from './settledOpen'

/** The problems of a draft, those of its parts first, and what else changes with it. */
interface CheckedDraft {
  problems: readonly DraftProblem[]
  /** New content of `open.json`; null if it stays as it is. */
  open: OpenRecords | null
  /** Existing entries that nothing refers to any more, to be removed with it. */
  orphans: readonly Orphan[]
  /** The confidence of the records that it adds or changes. */
  confidence: readonly DraftConfidence[]
}

/** An existing entry and its changed value. */
interface Changed {
  entry: Entry<unknown>
  value: Fields
  part: DraftPart
}

/**
 * Reads a folder once and returns a function that checks the folder with a draft added. `today` is a day number; later
 * dates are problems.
 */
export function draftChecker(
  files: readonly DataFile[],
  today: number,
  history: IdHistory = noHistory,
): (draft: Draft) => CheckedDraft {
  const before = readEntries(files)
  return (draft) => {
    const additions = additionsOf(draft)
    const { changed, problems: unfit } = changesIn(draft, before.entries)
    // Each part becomes a separate file, read after the existing ones, with a unique negative number as its line: so a
    // duplicate is reported for the new entry, and each problem can be traced to its part.
    const pieces = [...additions.map(pieceOf), ...changed.map(pieceOf)].map(
      (piece, number): DataFile => ({ ...piece, lineOf: () => firstPiece - number }),
    )
    const added = readEntries(pieces)
    const kept = without(
      before,
      changed.map(({ entry }) => entry),
    )
    const orphans =
      changed.length > 0 ? orphansOf({ ...before, today }, { ...joinEntries(kept, added), today }) : []
    const { problems, ...read } = joinEntries(
      without(
        kept,
        orphans.map(({ entry }) => entry),
      ),
      added,
    )
    const ids = new Map(changed.map(({ entry, value }) => [entry.id, String(value.id ?? entry.id)]))
    const open = changed.length > 0 ? settledOpen({ ...read, today }, ids) : null
    if (open) read.entries.open = read.entries.open.map((entry) => ({ ...entry, value: open }))
    const missing = missingFiles([...files, ...pieces])
    const found = checkEntries({ ...read, problems: [...missing, ...problems] }, today).map((problem) =>
      traced(problem, additions, changed),
    )
    const own = [
      ...unfit,
      ...newIdProblems(draft, additions, changed, before.entries, history),
      ...found.filter(({ part }) => part),
    ]
    const parts = [...additions, ...changed]
    const suggest = suggestion(parts, read.entries)
    const faults = [
      ...withoutUnclearId(unique(own), draft)
        .map(suggest)
        .map((problem) => withValue(problem, parts)),
      ...found.filter(({ part }) => !part),
    ]
    const confidence = draftConfidence(
      recordsIn(draft, changed, added.entries),
      draft.changes,
      read.entries,
      before.entries,
    )
    return { problems: faults, open, orphans, confidence }
  }
}

/** The records that a draft adds or changes; the new one is read first. */
function recordsIn({ agreement }: Draft, changed: readonly Changed[], { agreements }: Entries) {
  const news = agreement ? agreements.slice(0, 1).map((now) => ({ before: null, now })) : []
  const others = changed.flatMap(({ entry, value }) => {
    const now = agreements.find(({ id }) => id === value.id)
    return entry.file.path.startsWith('agreements/') && now
      ? [{ before: entry as Entry<WrittenAgreement>, now }]
      : []
  })
  return [...news, ...others]
}

/** Below −1, which means “no line”. */
const firstPiece = -2

function pieceOf(piece: Addition | Changed): Omit<DataFile, 'lineOf'> {
  if ('entry' in piece) {
    const { file, path } = piece.entry
    const home = piece.entry.file.path.startsWith('agreements/') ? recordFile(piece.value) : file.path
    return { path: home, value: nested(path.slice(0, -1), piece.value) }
  }
  return { path: piece.path, value: nested(piece.at, piece.value) }
}

/** A file with one entry. The other lists of the file are empty. */
function nested(at: readonly (string | number)[], value: Fields): unknown {
  const [key] = at
  return key === undefined ? [value] : { groups: [], memberships: [], [key]: [value] }
}

/** Finds the entries that a draft changes. Several changes to one entry are applied one after the other. */
function changesIn({ changes }: Draft, entries: Entries): { changed: Changed[]; problems: DraftProblem[] } {
  const changed = new Map<Entry<unknown>, Changed>()
  const problems: DraftProblem[] = []
  changes.forEach((change, index) => {
    const part: DraftPart = { list: 'changes', index }
    const entry = entryOf(change, entries)
    if (!entry) {
      problems.push({ ...unknownEntry(change, entries), part })
      return
    }
    const old = changed.get(entry)?.value ?? (entry.value as Fields)
    const { value, faults } = applyChange(old, change)
    changed.set(entry, { entry, value, part })
    const { file, path, id } = entry
    const others = changes.filter((other) => entryOf(other, entries) === entry)
    const earlier = others.slice(0, others.indexOf(change))
    for (const { field, message, fix } of [
      ...faults,
      ...lacksReason(change, old),
      ...contradictions(change, earlier),
      ...uncheckedFacts(change, others, entry.value as Fields),
    ])
      problems.push({
        file: file.path,
        line: file.lineOf([...path, ...keysOf(field)]),
        record: id,
        field,
        message,
        fix,
        part,
      })
  })
  return { changed: [...changed.values()], problems }
}

/** Fields to which an earlier change of the same draft gives another value: the later one would win in silence. */
function contradictions(change: Change, earlier: readonly Change[]): readonly ChangeFault[] {
  return Object.entries(change.set).flatMap(([field, value]) => {
    const isOther = (other: Change) => Object.hasOwn(other.set, field) && !isSame(other.set[field], value)
    return earlier.some(isOther)
      ? [{ field, message: 'gets another value in an earlier change', fix: 'keep one of the two' }]
      : []
  })
}

function unknownEntry(change: Change, entries: Entries): Problem {
  const list: readonly Entry<unknown>[] = entries[change.in]
  if (change.id === '')
    return {
      file: '-',
      line: -1,
      record: '-',
      field: 'id',
      message: 'is missing',
      fix: 'give the id of the entry',
    }
  const isAmbiguous = list.some(({ id }) => id === change.id)
  const named = list.map(({ id, value }) => {
    const { title, name } = value as Fields
    return { id, title: String(title ?? name ?? '') }
  })
  const near = recordsNear(change.id, named).map(({ id }) => id)
  return {
    file: '-',
    line: -1,
    record: change.id,
    field: 'id',
    message: isAmbiguous
      ? `“${change.id}” means several entries of ${change.in}`
      : `“${change.id}” is not in ${change.in}`,
    fix: isAmbiguous
      ? 'add the joining date, as in bri/PAK/2013'
      : near.length > 0
        ? `correct the id; similar ones are ${near.join(', ')}`
        : 'correct the id',
  }
}

/** The entries without some that a draft changes or orphans, and without the problems of these. */
function without(read: ReadEntries, left: readonly Entry<unknown>[]): ReadEntries {
  if (left.length === 0) return read
  const gone = new Set(left)
  const lists = Object.entries(read.entries).map(([kind, list]) => [
    kind,
    (list as readonly Entry<unknown>[]).filter((entry) => !gone.has(entry)),
  ])
  const problems = read.problems.filter(
    ({ file, record }) => !left.some((entry) => entry.file.path === file && entry.id === record),
  )
  return { ...read, entries: Object.fromEntries(lists) as Entries, problems }
}

/** A problem with the part that its line stands for. One in a changed entry gets the line of that entry. */
function traced(problem: Problem, additions: readonly Addition[], changed: readonly Changed[]): DraftProblem {
  const number = firstPiece - problem.line
  const addition = additions[number]
  if (addition) return { ...problem, record: nameOf(addition.value), part: addition.part }
  const change = changed[number - additions.length]
  if (!change) return { ...problem, part: null }
  const { file, path, id } = change.entry
  return {
    ...problem,
    record: id,
    line: file.lineOf([...path, ...keysOf(problem.field)]),
    part: change.part,
  }
}

/** What a new entry is called in a message. */
function nameOf({ id, group, country, name, title }: Fields): string {
  if (group !== undefined) return `${group}/${country}`
  return String(id ?? name ?? title ?? '-')
}

/** The id of a new record follows from other fields: while these have problems, it is not asked for. */
function withoutUnclearId(problems: readonly DraftProblem[], { agreement }: Draft): readonly DraftProblem[] {
  const isUnclear =
    agreement?.id === undefined &&
    problems.some(({ part, field }) => part?.list === 'agreement' && /^(programs|parties|date)\b/.test(field))
  return isUnclear
    ? problems.filter(({ part, field }) => part?.list !== 'agreement' || field !== 'id')
    : problems
}

function unique(problems: readonly DraftProblem[]): readonly DraftProblem[] {
  const keyOf = ({ part, field }: DraftProblem) => JSON.stringify([part, field])
  // What is known of a new id says more than that it is missing.
  const told = new Set(problems.filter(({ field }) => field === 'id').map(keyOf))
  const first = new Set<string>()
  return problems.filter((problem) => {
    const key = keyOf(problem)
    if (!told.has(key)) return true
    if (first.has(key)) return false
    first.add(key)
    return true
  })
}
