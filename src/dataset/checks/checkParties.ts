import type { Agreement, Organisation, Party } from '../schema'
import { type CheckInput, type Entry, type Problem, problemAt } from './dataFolder'
import { ownCountriesIn } from './ownCountriesIn'

/** Reports records without a party on the subject's side or without a partner. */
export function checkSides({ entries }: CheckInput): Problem[] {
  const own = ownCountriesIn(entries)
  const [code = ''] = own
  const name = entries.countries.find(({ value }) => value.iso3 === code)?.value.name ?? code
  return entries.agreements.flatMap((entry) => sideProblems(entry, own, { code, name }))
}

/** Reports parties whose country does not fit the organisation, missing programs, and records in the wrong file. */
export function checkParties({ entries }: CheckInput): Problem[] {
  const own = ownCountriesIn(entries)
  const organisations = new Map(entries.organisations.map((entry) => [entry.id, entry.value]))
  const required = entries.programs.flatMap(({ id, value }) => {
    const group = value.requiredForGroup
    const belongs = entries.groups.find((entry) => entry.id === group)?.value.belongs ?? []
    const members = entries.memberships.filter(
      ({ value }) =>
        value.group === group &&
        value.status !== undefined &&
        belongs.includes(value.status) &&
        !value.left &&
        !own.has(value.country ?? ''),
    )
    return group ? [{ id, countries: new Set(members.flatMap((entry) => entry.value.country ?? [])) }] : []
  })
  return entries.agreements.flatMap((entry) => [
    ...countryProblems(entry, organisations, own),
    ...programProblems(entry, required),
  ])
}

function sideProblems(
  entry: Entry<Agreement>,
  own: ReadonlySet<string>,
  subject: { code: string; name: string },
): Problem[] {
  const { parties } = entry.value
  // Without a subject there are no sides. The problem in about.json is reported elsewhere.
  if (!parties || own.size === 0) return []
  const isOwn = (party: Party) => party.country !== undefined && own.has(party.country)
  const problems: Problem[] = []
  // A malformed party may be on either side. That it is malformed is reported elsewhere.
  const isMalformed = parties.map((_, index) => isMalformedParty(entry, index))
  const isCertain = !isMalformed.includes(true)
  if (isCertain && !parties.some(isOwn))
    problems.push(
      problemAt(entry, ['parties'], `has no party from ${subject.name}`, `add one (country ${subject.code})`),
    )
  if (isCertain && parties.every(isOwn))
    problems.push(problemAt(entry, ['parties'], 'has no partner', 'add one: a country or an organisation'))
  parties.forEach((party, index) => {
    if (!isMalformed[index] && !party.country && !party.organisation && !party.described)
      problems.push(
        problemAt(
          entry,
          ['parties', index],
          'does not say who it is',
          'give a country, an organisation or a description',
        ),
      )
  })
  return problems
}

/** Whether a field that identifies the party is malformed. */
function isMalformedParty({ malformed }: Entry<Agreement>, index: number): boolean {
  const party = `parties.${index}`
  return [party, `${party}.country`, `${party}.organisation`, `${party}.described`].some((path) =>
    malformed.has(path),
  )
}

function countryProblems(
  entry: Entry<Agreement>,
  organisations: ReadonlyMap<string, Partial<Organisation>>,
  own: ReadonlySet<string>,
): Problem[] {
  return (entry.value.parties ?? []).flatMap((party, index) => {
    const organisation = organisations.get(party.organisation ?? '')
    const home = organisation?.country
    if (!home || home === party.country) return []
    if (isMalformedParty(entry, index)) return []
    if (!party.country)
      return [
        problemAt(
          entry,
          ['parties', index],
          `names ${party.organisation} without its country`,
          `add the country: ${home}`,
        ),
      ]
    if (own.has(home) && own.has(party.country)) return []
    // A subsidiary abroad may act for the country of its parent.
    if (organisations.get(organisation.parent ?? '')?.country === party.country) return []
    return [
      problemAt(
        entry,
        ['parties', index, 'country'],
        `is ${party.country}, but ${party.organisation} is in ${home}`,
        'correct the country, or the organisation',
      ),
    ]
  })
}

function programProblems(
  entry: Entry<Agreement>,
  required: readonly { id: string; countries: ReadonlySet<string> }[],
): Problem[] {
  const { programs, parties } = entry.value
  const problems: Problem[] = []
  for (const { id, countries } of required) {
    const member = parties?.find((party) => party.country && countries.has(party.country))
    if (member && programs && !programs.includes(id))
      problems.push(
        problemAt(
          entry,
          ['programs'],
          `lacks “${id}”, which every record with ${member.country} must carry`,
          `add "${id}" after the primary program`,
        ),
      )
  }
  const expected = `agreements/${programs?.[0]}.json`
  if (programs?.[0] && entry.file.path !== expected)
    problems.push(
      problemAt(
        entry,
        ['programs', 0],
        `belongs in ${expected}`,
        'move the record to the file of its primary program',
      ),
    )
  return problems
}
