/** The closed lists of words that the data uses, in the order in which they are shown. */

export const agreementKinds = [
  'accession',
  'agreement',
  'memorandum',
  'letter-of-intent',
  'joint-statement',
  'contract',
  'launch',
  'selection',
  'membership',
  'joint-mission',
  'data-sharing',
  'gift',
  'training',
  'expression-of-interest',
] as const

export const agreementLevels = [
  'state',
  'agency',
  'institution',
  'company',
  'international-organisation',
] as const

export const agreementStatuses = [
  'active',
  'completed',
  'announced',
  'in-negotiation',
  'ended',
  'withdrawn',
  'unknown',
] as const

export const confidences = ['high', 'medium', 'low'] as const

/** The facts of a record that sources show, in the order in which readers are told of them. */
export const facts = ['act', 'date', 'parties', 'status', 'ended', 'site'] as const

/** The facts that sources must show. */
export const requiredFacts = ['act', 'date', 'parties'] as const

/**
 * How the sources of a fact show it: by a primary source; by two different writers; by one; or only by pages older than
 * the act. The first two make a fact certain.
 */
export const confidenceSupports = ['primary', 'writers', 'single', 'preview'] as const

/** Kinds of evidence of a whole record: that of its weakest fact; `open` while a fact has none. */
export const evidenceKinds = [...confidenceSupports, 'open'] as const

/** Whether a record has ever been held against its pages. */
export const checkedStates = ['yes', 'never'] as const

/** The rules of the codebook that records may not meet yet (`data/open.json`). */
export const rules = [
  'evidence',
  'kind',
  'basis',
  'level',
  'active',
  'date',
  'one-act',
  'milestone',
  'searched',
  'ended',
  'site',
  'milestone-page',
] as const

export type Rule = (typeof rules)[number]

export const dateBases = [
  'signed',
  'announced',
  'selected',
  'joined',
  'effective',
  'launched',
  'reported',
] as const

/** What a site is. `site` if the sources say no more than where it is. */
export const siteTypes = [
  'ground-station',
  'observatory',
  'spaceport',
  'navigation-centre',
  'data-centre',
  'research-centre',
  'education-centre',
  'laboratory',
  'assembly-centre',
  'office',
  'training',
  'site',
] as const

export type SiteType = (typeof siteTypes)[number]

export const partyRoles = [
  'lead',
  'co-lead',
  'partner',
  'contributor',
  'host',
  'customer',
  'supplier',
  'payload-provider',
  'member',
  'signatory',
  'user',
] as const

export const organisationTypes = [
  'space-agency',
  'ministry',
  'government-body',
  'military',
  'state-owned-enterprise',
  'company',
  'university',
  'research-institute',
  'non-governmental-organisation',
  'international-organisation',
] as const

const own = 'own-'

/** Types of organisations on either side, and of those on the subject's side (`own-university`), as the filter has them. */
export const sidedTypes: readonly string[] = [
  ...organisationTypes,
  ...organisationTypes.map((type) => own + type),
]

/** Whether a value of `sidedTypes` is about the subject's side alone. */
export function isOwnType(value: string): boolean {
  return value.startsWith(own)
}

/** The type without the side. */
export function typeOfSided(value: string): string {
  return isOwnType(value) ? value.slice(own.length) : value
}

/**
 * What is known of links between a record's parties and the military: that an organisation on either side, the partner's or
 * the subject's is a military body by its type, or that a named source links one to the military. A record has every value
 * that holds, and `none` if no other does.
 */
export const militaryLinks = [
  'body',
  'partner-body',
  'own-body',
  'source',
  'partner-source',
  'own-source',
  'none',
] as const

export const sourceKinds = [
  'government',
  'intergovernmental',
  'academic',
  'think-tank',
  'company',
  'news-agency',
  'press',
  'encyclopedia',
  'aggregator',
] as const

export const membershipStatuses = [
  'member',
  'signatory',
  'partner',
  'partner-announced',
  'associate',
  'cooperating',
  'observer',
  'disputed',
  'declined',
  'withdrawn',
] as const

export const claimMeasures = [
  'agreements',
  'countries',
  'countries-and-organisations',
  'institutions',
  'selections',
  'signatories',
] as const

export const claimSides = ['subject', 'state', 'other'] as const

export const claimQualifiers = ['exactly', 'more than', 'nearly', 'about', 'target'] as const
