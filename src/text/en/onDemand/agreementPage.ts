import type { Format } from '../../format'
import { capital } from '../phrases/capital'
import { confidenceReason } from '../phrases/confidenceReason'

/** The page of one record. */
export const agreementPage = (f: Format) => ({
  allRecords: 'All agreements',
  confidence: (record: Parameters<typeof confidenceReason>[1]) => confidenceReason(f, record),
  confidenceTitle: 'Confidence',
  voicesOf: (label: string, publishers: readonly string[]) => `${label}: ${f.list(publishers)}`,
  primary: 'primary',
  ownText: 'statement by a party or public body',
  rule: 'The rule: high confidence needs a primary source, or two independent writers, for the act, its date and its parties, not counting pages from before the act. A primary source is the text of a government, an intergovernmental organisation, a public body or a party. Low means that the record has a doubt.',
  report: 'Report an error in this record',
  reportTitle: (id: string) => `Error in the record ${id}`,
  reportBody: (id: string, version: string) =>
    `Record: ${id}\nVersion of the data: ${version}\n\nWhat is wrong:\n\nThe page that shows it:\n`,
  facts: {
    date: (date: string, basis: string) => `${date} (${basis})`,
    precision: {
      day: '',
      month: 'The day is not known.',
      year: 'Only the year is known.',
    },
    level: {
      state: 'State: a government acted for the partner',
      agency: 'Agency: a space agency acted for the partner',
      institution: 'Institution: a university, institute or society acted, not the state',
      company: 'Company: a firm acted, not the state',
      'international-organisation': 'International organisation: it acted for itself, not for its members',
    },
    counting: 'In the totals',
    counted: 'Counted as one agreement',
    interest: 'Not counted: an expression of interest',
    member: (program: string) => `Counted as signing up to the ${program}`,
    notMember: (program: string) => `Not counted as signing up to the ${program}`,
    site: (name: string, type: string | null, place: string) =>
      `${name} (${type ? `${type.toLocaleLowerCase('en')}; ` : ''}${place})`,
  },
  partyColumns: { country: 'Country', organisation: 'Organisation', role: 'Role' },
  international: 'International',
  notNamed: 'not named',
  sourcesOrder: 'by what they show, primary sources first',
  /** Headings of groups of sources. */
  sourceGroup: {
    core: 'The act, its date or its parties',
    details: 'Its status, milestones or other details',
    statements: 'Statements about its parties',
    unnoted: 'Not noted yet what they show',
    background: 'Background',
  },
  /** Heading of the sources of one kind. `isPrimary`: they are primary by the rule. */
  kindOfSources: (kind: string, isPrimary: boolean) => (isPrimary ? `Primary: ${kind}` : capital(kind)),
  furtherSources: (n: number) =>
    f.plural(n, {
      one: '# source on milestones or organisations',
      other: '# sources on milestones or organisations',
    }),
  documents: 'Documents',
  ownRecord: 'Its own record',
  checked: (date: string) =>
    `Checked on ${date}: pages were found that show the act, its date and its parties.`,
  neverChecked: 'Not yet checked against its pages.',
  correct: 'Correct or add to this record',
  /** Chips under the title: a bare “Unknown” would not say of what. */
  levelChip: (level: string) => `Level: ${level.toLowerCase()}`,
  statusChip: (status: string) => `Status: ${status.toLowerCase()}`,
  allOfConfidence: (confidence: string) => `All agreements of ${confidence} confidence`,
  allOfLevel: (level: string) => `All agreements at this level: ${level}`,
  allOfStatus: (status: string) => `All agreements with this status: ${status}`,
  archived: 'Archived copies',
  archiveNote:
    '“Archived copies” links to the Internet Archive (web.archive.org), which may not have a copy. Nothing is sent there until you follow the link.',
  readAt: 'Read at:',
  relatedTitle: {
    day: 'On the same day',
    parties: 'With the same parties',
    program: 'Same program, close in time',
  },
  relatedTotal: (shown: number, total: number) =>
    total > shown ? `${f.number(shown)} of ${f.number(total)}` : '',
})
