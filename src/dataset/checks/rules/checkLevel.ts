import type { Organisation, Party, WrittenAgreement } from '../../schema'
import { type CheckInput, type Problem, problemAt } from '../dataFolder'
import { ownCountriesIn } from '../ownCountriesIn'

type Level = WrittenAgreement['level']

const levelOfType: Readonly<Record<Organisation['type'], Level>> = {
  'space-agency': 'agency',
  ministry: 'state',
  'government-body': 'agency',
  military: 'agency',
  'state-owned-enterprise': 'company',
  company: 'company',
  university: 'institution',
  'research-institute': 'institution',
  'non-governmental-organisation': 'institution',
  'international-organisation': 'international-organisation',
}

/** The level follows from who acted for the partner, by type of organisation; `actsFor` is the exception. */
export function checkLevel({ entries }: CheckInput): Problem[] {
  const own = ownCountriesIn(entries)
  const organisations = new Map(entries.organisations.map((entry) => [entry.id, entry.value]))
  return entries.agreements.flatMap((entry) => {
    const { level, parties } = entry.value
    if (!level || !parties || [...entry.malformed].some((path) => path.startsWith('parties'))) return []
    const partners = parties.filter((party) => !own.has(countryOf(party, organisations) ?? ''))
    const allowed = new Set<Level>()
    for (const party of partners) {
      const levels = levelsOf(party, organisations)
      // Nothing follows from a party without an organisation.
      if (levels === null) return []
      for (const found of levels) allowed.add(found)
    }
    if (allowed.size === 0 || allowed.has(level)) return []
    return [
      problemAt(
        entry,
        ['level'],
        `is ${level}, but the partner acted at the level ${[...allowed].join(' or ')}, by its type of organisation`,
        level === 'state'
          ? 'correct it; if an agency signed for its government, set "actsFor": "state" on that party'
          : 'correct it, or name the party that acted',
      ),
    ]
  })
}

function countryOf(party: Party, organisations: ReadonlyMap<string, Partial<Organisation>>) {
  return party.country ?? organisations.get(party.organisation ?? '')?.country
}

/** The levels at which a party can have acted; null if it is unknown who acted. */
function levelsOf(
  { organisation: id, actsFor }: Party,
  organisations: ReadonlyMap<string, Partial<Organisation>>,
): readonly Level[] | null {
  const organisation = organisations.get(id ?? '')
  if (!organisation?.type) return null
  const isGovernment =
    organisation.type === 'government-body' && /^(Government|State Council) of /.test(organisation.name ?? '')
  const level = isGovernment ? 'state' : levelOfType[organisation.type]
  return actsFor ? [level, actsFor] : [level]
}
