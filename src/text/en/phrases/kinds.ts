import type { words } from '../words'

type Kind = keyof typeof words.kind

/** Kinds of records inside a sentence: one, and several. A formal agreement is a kind; “agreements” alone are all records. */
const kinds: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  accession: ['accession', 'accessions'],
  agreement: ['formal agreement', 'formal agreements'],
  memorandum: ['memorandum', 'memoranda'],
  'letter-of-intent': ['letter of intent', 'letters of intent'],
  'joint-statement': ['joint statement', 'joint statements'],
  contract: ['contract', 'contracts'],
  launch: ['launch', 'launches'],
  selection: ['selection', 'selections'],
  membership: ['membership', 'memberships'],
  'joint-mission': ['joint mission', 'joint missions'],
  'data-sharing': ['data-sharing arrangement', 'data-sharing arrangements'],
  gift: ['gift or delivery', 'gifts and deliveries'],
  training: ['training course', 'training courses'],
  'expression-of-interest': ['expression of interest', 'expressions of interest'],
}

/** The name of a kind inside a sentence; an id that is newer than this text as it is. */
export function kindName(kind: string, form: 'one' | 'several'): string {
  return kinds[kind as Kind]?.[form === 'one' ? 0 : 1] ?? kind
}
