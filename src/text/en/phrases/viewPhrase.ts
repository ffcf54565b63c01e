import { isOwnType, typeOfSided } from '../../../dataset/vocabulary'
import type { Format } from '../../format'
import type { words } from '../words'
import { a, the } from './article'
import { kindName } from './kinds'

type Status = keyof typeof words.status
type OrganisationType = keyof typeof words.organisationType

/** Statuses that follow the noun; all others are adjectives. */
const statuses: Readonly<Partial<Record<Status, string>>> = {
  'in-negotiation': 'under negotiation',
  unknown: 'of unknown status',
}

const organisationTypes: Readonly<Record<OrganisationType, string>> = {
  'space-agency': 'space agencies',
  ministry: 'ministries',
  'government-body': 'government bodies',
  military: 'military bodies',
  'state-owned-enterprise': 'state-owned enterprises',
  company: 'companies',
  university: 'universities',
  'research-institute': 'research institutes',
  'non-governmental-organisation': 'non-governmental organisations',
  'international-organisation': 'international organisations',
}

/** Regions whose countries have an adjective that a reader would use. */
const adjectives: Readonly<Record<string, string>> = { Africa: 'African', Asia: 'Asian', Europe: 'European' }

const evidenceKinds: Readonly<Record<keyof typeof words.evidence, string>> = {
  primary: 'shown by primary sources',
  writers: 'shown by two writers',
  single: 'shown by one writer',
  preview: 'shown only by pages from before the act',
  open: 'with evidence not yet noted for every fact',
}

const checkedStates = {
  one: { yes: 'checked against its pages', never: 'not yet checked' },
  several: { yes: 'checked against their pages', never: 'not yet checked' },
}

/** The same for excluded values. */
const otherEvidence: Readonly<Record<keyof typeof words.evidence, string>> = {
  primary: 'not shown by primary sources',
  writers: 'not shown by two writers',
  single: 'not resting on one writer',
  preview: 'not shown only by pages from before the act',
  open: 'with evidence noted for every fact',
}

const otherChecked = {
  one: { yes: 'not yet checked', never: 'checked against its pages' },
  several: { yes: 'not yet checked', never: 'checked against their pages' },
}

/** “universities”, and on the subject's side “universities from China”. */
function typeNames(values: readonly string[], subject: string): string[] {
  return values.map((value) => {
    const [name = value] = namedIn(organisationTypes, [typeOfSided(value)])
    return isOwnType(value) ? `${name} from ${subject}` : name
  })
}

/** Attributed, never asserted: what a source says of a party, not what an agreement is. */
const militaryParties = (subject: string): Readonly<Record<string, string>> => ({
  body: 'a party that is a military body',
  'partner-body': 'a partner that is a military body',
  'own-body': `a party from ${subject} that is a military body`,
  source: 'a party that a named source links to the military',
  'partner-source': 'a partner that a named source links to the military',
  'own-source': `a party from ${subject} that a named source links to the military`,
  none: 'no military link stated',
})

/** “international-organisation” as an adjective before “level”. */
const levelName = (level: string) => level.replaceAll('-', ' ')

/** Filters are checked against the dataset, so a value without a name here comes from data newer than this text. */
function namedIn(names: Readonly<Record<string, string>>, values: readonly string[]): string[] {
  return values.map((value) => names[value] ?? value)
}

type Form = 'one' | 'several'

/** Values of facets as names that are ready for a sentence; an empty list is no filter. */
export interface FacetParts {
  kinds: readonly string[]
  levels: readonly string[]
  statuses: readonly string[]
  confidences: readonly string[]
  evidence: readonly string[]
  checked: readonly string[]
  /** Programs with their preposition: “on the lunar research station”. */
  topics: readonly string[]
  /** Countries with their article: “the United States”. */
  countries: readonly string[]
  regions: readonly string[]
  /** Groups of partners with their preposition: “with members of BRICS”. Excluded ones without: “the Belt and Road”. */
  groups: readonly string[]
  organisations: readonly string[]
  /** Types of organisations on either side. */
  organisationTypes: readonly string[]
  /** Types of organisations on the partners' side. */
  partnerTypes: readonly string[]
  military: readonly string[]
}

/** The filters of a view. */
interface PhraseParts extends FacetParts {
  /** The subject, with its article. */
  subject: string
  /** The excluded values. */
  without: FacetParts
  /** Empty for none. */
  query: string
  from: string | null
  to: string | null
  /** Whether the period is a single day. */
  isDay: boolean
  isInterestCounted: boolean
}

/** A view as a noun phrase for headlines, titles and file metadata, in lower case, without a final stop. */
export const viewPhrase = (f: Format) => {
  const or = (items: readonly string[]) => f.list(items, 'or')
  const after = (preposition: string, items: readonly string[]) =>
    items.length > 0 ? `${preposition} ${or(items)}` : ''
  /** “state- or agency-level” */
  const compound = (parts: readonly string[], head: string) =>
    or(parts.map((part, i) => (i < parts.length - 1 ? `${part}-` : `${part}-${head}`)))
  const period = ({ from, to, isDay }: PhraseParts) => {
    if (from && to) return from !== to ? `from ${from} to ${to}` : `${isDay ? 'on' : 'in'} ${from}`
    return from ? `since ${from}` : to ? `up to ${to}` : ''
  }
  /**
   * The filters of one and the same partner: “with African countries”, “with members of BRICS in Africa”, “with countries
   * outside the Belt and Road other than Italy”.
   */
  const withPartners = ({ countries, groups, regions, without }: PhraseParts) => {
    const exceptions = [
      after('outside', [...without.regions.map((region) => the(region)), ...without.groups]),
      after('other than', without.countries),
    ].filter(Boolean)
    const asked = withAsked(countries, groups, regions)
    if (asked === '' && exceptions.length === 0) return ''
    // Only single countries leave organisations without a country in.
    const all = without.regions.length + without.groups.length > 0 ? 'with countries' : 'with partners'
    return [asked === '' ? all : asked, ...exceptions].join(' ')
  }
  const withAsked = (countries: readonly string[], groups: readonly string[], regions: readonly string[]) => {
    const named = [after('with', countries), or(groups)].filter(Boolean)
    const places = regions.map((region) => the(region))
    if (named.length > 0) return [...named, after('in', places)].filter(Boolean).join(' ')
    const [only = ''] = regions
    const adjective = regions.length === 1 ? adjectives[only] : undefined
    return adjective ? `with ${adjective} countries` : after('with countries in', places)
  }
  /** Excluded values of the record itself, one phrase per facet: “not involving companies”. */
  const withoutValues = (without: FacetParts, form: Form, subject: string) => [
    after('not', without.topics),
    after(
      'other than',
      without.kinds.map((kind) => kindName(kind, 'several')),
    ),
    without.levels.length > 0 ? `not at ${or(without.levels.map(levelName))} level` : '',
    after('not', namedIn(statuses, without.statuses)),
    without.confidences.length > 0 ? `not of ${or(without.confidences)} confidence` : '',
    f.list(namedIn(otherEvidence, without.evidence)),
    f.list(namedIn(otherChecked[form], without.checked)),
    after('not with partner', namedIn(organisationTypes, without.partnerTypes)),
    after('not involving', [...without.organisations, ...typeNames(without.organisationTypes, subject)]),
    after(
      'without',
      namedIn(
        militaryParties(subject),
        without.military.filter((value) => value !== 'none'),
      ),
    ),
    without.military.includes('none') ? 'with a military link stated' : '',
  ]
  return {
    /** A single one: “an agreement on BeiDou”. */
    single: (phrase: string) => a(phrase),
    unfiltered: (form: Form) => (form === 'one' ? 'documented agreement' : 'documented agreements'),
    /** For more filters than a headline can name. */
    many: (filters: number, form: Form) =>
      `${form === 'one' ? 'agreement' : 'agreements'} under ${f.number(filters)} filters`,
    phrase: (parts: PhraseParts, form: Form) => {
      const areAdjectives = parts.statuses.every((status) => !(status in statuses))
      const namedStatuses = or(namedIn(statuses, parts.statuses))
      const noun = [
        areAdjectives ? namedStatuses : '',
        compound(parts.confidences, 'confidence'),
        compound(parts.levels, 'level'),
        parts.kinds.length > 0
          ? or(parts.kinds.map((kind) => kindName(kind, form)))
          : form === 'one'
            ? 'agreement'
            : 'agreements',
      ]
      const about = [
        or(parts.topics),
        withPartners(parts),
        after('with partner', namedIn(organisationTypes, parts.partnerTypes)),
        after('involving', parts.organisations),
        after('involving', typeNames(parts.organisationTypes, parts.subject)),
        parts.query === '' ? '' : `mentioning “${parts.query}”`,
      ].filter(Boolean)
      const [first = '', ...rest] = [
        areAdjectives ? '' : namedStatuses,
        or(namedIn(evidenceKinds, parts.evidence)),
        or(namedIn(checkedStates[form], parts.checked)),
        after('with', namedIn(militaryParties(parts.subject), parts.military)),
        ...withoutValues(parts.without, form, parts.subject),
        period(parts),
        parts.isInterestCounted ? 'including expressions of interest' : '',
      ].filter(Boolean)
      const head = [...noun, ...about].filter(Boolean).join(' ')
      // “agreements on BeiDou since 2020”, but “agreements on BeiDou, up to 2023”: “up to” would belong to the noun before it.
      const isPlain = about.length === 0 || (/^(in|since|from) /.test(first) && parts.query === '')
      const start = first === '' ? head : `${head}${isPlain ? '' : ','} ${first}`
      return [start, ...rest].join(', ')
    },
    /** A program whose data has no phrase of its own. */
    inProgram: (label: string) => `in the program “${label}”`,
    /** A group whose data has no phrase of its own. */
    withGroup: (name: string) => `with members of ${the(name)}`,
    /** A country or organisation as it stands inside a sentence. */
    named: (name: string) => the(name),
  }
}
