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

/** Filters are checked against the dataset, so a value without a name here comes from data newer than this text. */
function namedIn(names: Readonly<Record<string, string>>, values: readonly string[]): string[] {
  return values.map((value) => names[value] ?? value)
}

type Form = 'one' | 'several'

/** The filters of a view as names that are ready for a sentence; an empty list or null is no filter. */
export interface PhraseParts {
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
  /** Groups of partners with their preposition: “with members of BRICS”. */
  groups: readonly string[]
  organisations: readonly string[]
  /** Types of organisations on either side. */
  organisationTypes: readonly string[]
  /** Types of organisations on the partners' side. */
  partnerTypes: readonly string[]
  query: string
  from: string | null
  to: string | null
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
  const period = (from: string | null, to: string | null) => {
    if (from && to) return from === to ? `in ${from}` : `from ${from} to ${to}`
    return from ? `since ${from}` : to ? `up to ${to}` : ''
  }
  /** The filters of one and the same partner: “with African countries”, “with members of BRICS in Africa”. */
  const withPartners = ({ countries, groups, regions }: PhraseParts) => {
    const named = [after('with', countries), or(groups)].filter(Boolean)
    const places = regions.map((region) => the(region))
    if (named.length > 0) return [...named, after('in', places)].filter(Boolean).join(' ')
    const [only = ''] = regions
    const adjective = regions.length === 1 ? adjectives[only] : undefined
    return adjective ? `with ${adjective} countries` : after('with countries in', places)
  }
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
        after('involving', namedIn(organisationTypes, parts.organisationTypes)),
        parts.query === '' ? '' : `mentioning “${parts.query}”`,
      ].filter(Boolean)
      const [first = '', ...rest] = [
        areAdjectives ? '' : namedStatuses,
        or(namedIn(evidenceKinds, parts.evidence)),
        or(namedIn(checkedStates[form], parts.checked)),
        period(parts.from, parts.to),
        parts.isInterestCounted ? 'including expressions of interest' : '',
      ].filter(Boolean)
      const head = [...noun, ...about].filter(Boolean).join(' ')
      // “agreements on BeiDou since 2020”, but “agreements on BeiDou, to 2023”: “to” would belong to the noun before it.
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
