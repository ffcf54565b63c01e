import type { Entries, Entry } from '../../checks/dataFolder'
import { type IdHistory, isHistoric } from '../../checks/idHistory'
import { ownCountriesIn } from '../../checks/ownCountriesIn'
import { newIdOf } from '../change/change'
import { type IdContext, proposeId } from '../complete/draftIds'
import { nameKey } from '../complete/nameKey'
import { namesOf } from '../complete/resolveNames'
import type { Addition, Draft, DraftProblem } from '../draft'
import type { Fields } from '../fields'
import { idExamples, isTooShort } from './shortIds'

/**
 * Reports ids of new entries that were used before or say too little, former ids that no record ever had, a record for which
 * the usual id would be too general, and new organisations that are known already.
 */
export function newIdProblems(
  draft: Draft,
  additions: readonly Addition[],
  changed: readonly Pick<Addition, 'value' | 'part'>[],
  entries: Entries,
  history: IdHistory,
): readonly DraftProblem[] {
  return [
    ...additions.flatMap((addition) => usedBefore(addition, entries, history)),
    ...additions.flatMap((addition) => tooShort(addition, entries, history)),
    ...renamed(draft, entries, history),
    ...neverUsed([...additions, ...changed], entries, history),
    ...tooGeneral(draft, entries, history),
    ...knownOrganisations(additions, entries),
  ]
}

const never = 'choose another id; ids are never used again'

function usedBefore(
  { value, part, path }: Addition,
  entries: Entries,
  history: IdHistory,
): readonly DraftProblem[] {
  const list = part.list === 'agreement' ? 'agreements' : part.list
  const id = String(value.id)
  const message = isHistoric(list) ? whyUsed(list, id, entries, history) : null
  return message === null
    ? []
    : [{ file: path, line: -1, record: id, field: 'id', message, fix: never, part }]
}

function tooShort(
  { value, part, path }: Addition,
  entries: Entries,
  history: IdHistory,
): readonly DraftProblem[] {
  const { id } = value
  if (typeof id !== 'string' || !isTooShort(part.list, id)) return []
  // The checker reports an id in use.
  if (part.list !== 'changes' && entriesOf(part.list, entries).some((entry) => entry.id === id)) return []
  const example = part.list === 'agreement' ? usualId(value, entries, history) : idExamples[part.list]
  return [
    {
      file: path,
      line: -1,
      record: id,
      field: 'id',
      message: `“${id}” is too short to tell this entry from others`,
      fix: `use words that name it, such as ${example}${part.list === 'agreement' ? ', or leave the id out' : ''}`,
      part,
    },
  ]
}

function entriesOf(list: Exclude<keyof Draft, 'changes'>, entries: Entries): readonly Entry<unknown>[] {
  return list === 'agreement' ? entries.agreements : entries[list]
}

/** The id that a record would have by default, or a better one if that is too general. */
function usualId(agreement: Fields, entries: Entries, history: IdHistory): string {
  const { id, isTooGeneral, better } = proposedId(agreement, entries, history)
  return isTooGeneral === null ? id : better
}

/** Reports new ids of renamed records that were used before or say too little, and new ids of anything else. */
function renamed(draft: Draft, entries: Entries, history: IdHistory): readonly DraftProblem[] {
  return draft.changes.flatMap((change, index): DraftProblem[] => {
    const problem = {
      file: '-',
      line: -1,
      record: change.id,
      field: 'id',
      part: { list: 'changes' as const, index },
    }
    if (change.in !== 'agreements' && 'id' in change.set)
      return [{ ...problem, message: 'is permanent', fix: 'only records can be renamed' }]
    const id = newIdOf(change)
    const message = id === null ? null : whyUsed('agreements', id, entries, history)
    if (message !== null) return [{ ...problem, message, fix: never }]
    if (id === null || !isTooShort('agreement', id)) return []
    return [
      {
        ...problem,
        message: `“${id}” is too short to tell this entry from others`,
        fix: 'use words that name it: program, partner and year',
      },
    ]
  })
}

/** Reports former ids that no record has or had: an address with them never led anywhere. */
function neverUsed(
  records: readonly Pick<Addition, 'value' | 'part'>[],
  entries: Entries,
  history: IdHistory,
): readonly DraftProblem[] {
  const used = usedIds(entries, history)
  return records.flatMap(({ value, part }) =>
    (Array.isArray(value.formerIds) ? (value.formerIds as readonly unknown[]) : []).flatMap((id, index) =>
      used.has(String(id))
        ? []
        : [
            {
              file: '-',
              line: -1,
              record: String(value.id ?? '-'),
              field: `formerIds.${index}`,
              message: `“${String(id)}” was never the id of a record`,
              fix: 'name an id that it had, or that of a record merged with it',
              part,
            },
          ],
    ),
  )
}

/** The ids that records have or had. */
function usedIds(entries: Entries, history: IdHistory): ReadonlySet<string> {
  return new Set([
    ...entries.agreements.flatMap(({ id, value }) => [id, ...(value.formerIds ?? [])]),
    ...history.agreements.keys(),
  ])
}

/** Why an id cannot be given to a new entry; null if it can, or if the checker reports it as a duplicate. */
function whyUsed(list: keyof IdHistory, id: string, entries: Entries, history: IdHistory): string | null {
  const current: readonly Entry<unknown>[] = entries[list]
  if (current.some((entry) => entry.id === id)) return null
  const owner = entries.agreements.find(({ value }) => value.formerIds?.includes(id))
  if (list === 'agreements' && owner) return `“${id}” is a former id of ${owner.id}`
  const used = history[list].get(id)
  if (!used) return null
  return used.isRejected
    ? `“${id}” is listed in ${used.file} as not used`
    : `“${id}” had another meaning in ${used.file}`
}

const reasons = {
  used: 'is used already, now or before',
  several: 'names only one of the partners',
  nobody: 'names no partner',
}

function tooGeneral({ agreement }: Draft, entries: Entries, history: IdHistory): readonly DraftProblem[] {
  if (!agreement || agreement.id !== undefined) return []
  const { id, isTooGeneral, better } = proposedId(agreement, entries, history)
  if (isTooGeneral === null) return []
  return [
    {
      file: '-',
      line: -1,
      record: String(agreement.title ?? '-'),
      field: 'id',
      message: `is missing, and the usual “${id}” ${reasons[isTooGeneral]}`,
      fix: `give one that tells this record from others, such as ${better}`,
      part: { list: 'agreement', index: 0 },
    },
  ]
}

function proposedId(agreement: Fields, entries: Entries, history: IdHistory) {
  const context: IdContext = {
    own: ownCountriesIn(entries),
    countries: entries.countries.flatMap(({ value: { iso3, name } }) =>
      iso3 !== undefined && name !== undefined ? [{ iso3, name }] : [],
    ),
    organisations: entries.organisations.map(({ id, value }) => ({ id, country: value.country })),
  }
  const used = usedIds(entries, history)
  return proposeId(agreement, context, (word) => used.has(word))
}

/** Reports a new organisation that has the name of a known one, or its acronym and country. */
function knownOrganisations(additions: readonly Addition[], entries: Entries): readonly DraftProblem[] {
  return additions.flatMap(({ value, part, path }): DraftProblem[] => {
    if (part.list !== 'organisations') return []
    const [name, ...shorter] = namesOf(value).map(nameKey)
    const twin = entries.organisations.find(({ value: known }) => {
      const names = namesOf(known).map(nameKey)
      const isSame = name !== '' && names.includes(name ?? '')
      const isNear =
        value.country === known.country && shorter.some((key) => key !== '' && names.includes(key))
      return isSame && (value.country === undefined || value.country === known.country) ? true : isNear
    })
    if (!twin) return []
    return [
      {
        file: path,
        line: -1,
        record: String(value.id),
        field: 'name',
        message: `is known already: it is ${twin.id} (${twin.value.name})`,
        fix: `name ${twin.id} as the party, and do not add it again`,
        part,
      },
    ]
  })
}
