import type { requiredFacts } from '../../../dataset/vocabulary'
import type { Format } from '../../format'
import { confidenceReason } from '../phrases/confidenceReason'

type Judged = Parameters<typeof confidenceReason>[1]

const factNames = { act: 'it', date: 'its date', parties: 'its parties' } as const

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}

/** The forms on the Data page that propose a record, a change to one, or an entry of another list. */
export const addRecord = (f: Format) => ({
  heading: 'Add or correct',
  lead: 'Describe an act of cooperation that is missing, or correct a record and add to it. What you type is checked against the whole dataset and becomes a file: attach it to an issue, or pass it to the command line. Nothing is sent anywhere.',
  open: 'Describe a record',
  loading: 'Loading the form and the sources…',
  failed:
    'The sources could not be loaded, so a record cannot be checked. Check your connection and try again.',
  otherData: (version: string) =>
    `You are not viewing the tracker’s newest data (version ${version}). The record is checked against the data you are viewing.`,
  required: 'Fields marked “optional” may stay empty. Each field is checked when you leave it.',
  optional: 'optional',
  choose: 'Choose…',
  sections: {
    act: 'The act',
    when: 'When',
    parties: 'Who takes part',
    sources: 'Sources',
    certainty: 'Doubts and notes',
    more: 'Site and later events',
  },
  fields: {
    title: 'Title',
    summary: 'Summary',
    program: 'Primary program',
    programs: 'Also belongs to',
    kind: 'Kind',
    level: 'Partner level',
    status: 'Status',
    date: 'Date',
    basis: 'What happened on that date',
    ended: 'Ended on',
    until: 'Term runs until',
    actsFor: 'Signed for',
    planned: 'Planned',
    country: 'Country',
    organisation: 'Organisation',
    described: 'Description',
    role: 'Role',
    source: 'Known source',
    doubt: 'Doubt',
    note: 'Note',
    id: 'Record id',
    siteName: 'Site name',
    siteType: 'Site type',
    lat: 'Latitude',
    lon: 'Longitude',
    text: 'What happened',
    publisher: 'Publisher',
    pageTitle: 'Page title',
    url: 'Address',
    published: 'Published',
    language: 'Language code',
    sourceKind: 'Kind of source',
    writer: 'Text by',
    name: 'Name',
    acronym: 'Acronym',
    type: 'Type',
    parent: 'Belongs to',
  },
  hints: {
    title: 'Plain English, in your own words.',
    summary: 'One or two sentences, in your own words.',
    date: '2023, 2023-10 or 2023-10-18: as precise as the source, never more.',
    organisation: 'Id, acronym or name. If it is new, describe it below.',
    source: 'Its id or web address. If no record cites the page yet, describe it as a new source.',
    publisher:
      'Its name. If the site of the page belongs to a known publisher, that one is used; the name of another known publisher is then taken as the writer.',
    evidence:
      'Ids or addresses, separated by spaces. A single source is taken to show the act, the date and the parties: then leave these three empty.',
    doubt:
      'Why the record may be wrong, in a sentence. Its confidence is then low; otherwise it follows from the sources.',
    note: 'Where sources disagree, and what else a reader should know.',
    id: (proposed: string | null) =>
      proposed === null
        ? 'If left empty, it is made from the program, partner and year. It never changes later.'
        : `If left empty, it will be ${proposed}. It never changes later.`,
    published: 'Leave empty if the page gives no date.',
    language: 'en, zh, fr …',
    until: 'Only if the paper has a term.',
    described: 'Only if the source gives no name.',
    actsFor: 'If an agency or another body signed for its government, the level is that of the state.',
    planned: 'Planned: the page says that it is to come, such as a launch.',
    shownStatus:
      'Pages that show the cooperation under way, completed or ended. Needed for an active record whose act is older than five years.',
    shownEnd: 'Needed if you give the day of the end. One source is enough.',
    shownSite: 'Needed for a site.',
    writer: 'The publisher or organisation whose text this is, if another printed it.',
  },
  source: (n: number) => `Source ${f.number(n)}`,
  party: (n: number) => `Party ${f.number(n)}`,
  newSource: (n: number) => `New source ${f.number(n)}`,
  newOrganisation: (n: number) => `New organisation ${f.number(n)}`,
  milestone: (n: number) => `Event ${f.number(n)}`,
  countryOfOrganisation: 'Same as its organisation, if known',
  countryOfParty: 'Same as its party, if known',
  hasHappened: 'It has happened',
  isPlanned: 'It is planned',
  itself: 'Itself',
  itsGovernment: 'Its government',
  add: {
    party: 'Add a party',
    source: 'Add a known source',
    newSource: 'Describe a new source',
    organisation: 'Describe a new organisation',
    milestone: 'Add an event',
  },
  remove: (what: string) => `Remove ${what.toLowerCase()}`,
  inGroup: (group: string, label: string) => `${group}, ${label.toLowerCase()}`,
  /** A missing value needs no advice: the label of the field says what belongs there. */
  fault: ({ message, fix, isMissing }: { message: string; fix: string; isMissing?: true }) =>
    isMissing ? 'Fill in this field.' : `${capital(message)}. ${capital(fix)}.`,
  faultOf: (label: string, message: string) => `${label}: ${message}`,
  check: 'Check the record',
  faults: (n: number) =>
    f.plural(n, {
      one: '# problem to fix',
      other: '# problems to fix',
    }),
  count: (n: number) =>
    n === 0
      ? 'The record is complete and passes every check.'
      : f.plural(n, { one: '# field is missing or wrong.', other: '# fields are missing or wrong.' }),
  duplicates: 'This may be a duplicate of',
  duplicate: (title: string, date: string) => `${title} (${f.date(date)})`,
  similar: (title: string, id: string) => `${title} (${id})`,
  taken: (title: string) => `This id belongs to “${title}”`,
  /** What the sources make of a record. */
  confidence: {
    ofNew: (record: Judged) => `Confidence: ${confidenceReason(f, record)}`,
    ofChanged: (record: Judged, before: Judged['confidence'] | null) =>
      before === null
        ? `Confidence: ${confidenceReason(f, record)}`
        : `Confidence (${before} until now): ${confidenceReason(f, record)}`,
    preview: (shown: readonly (typeof requiredFacts)[number][], date: string) =>
      `The act is dated ${f.date(date)}, but every page that shows ${f.list(shown.map((fact) => factNames[fact]))} is older, so it can only announce it. Name a later page, or correct the date.`,
    prints: (publisher: string, other: string) =>
      `The pages of ${publisher} and ${other} have the same or nearly the same title. If they print one text, name whose it is in “Text by”, so that they count once.`,
  },
  ready: 'Ready to add',
  readyLead: (file: string) =>
    `Download ${file} and run this command. It checks the record again, writes it to the data folder and shows what changed.`,
  byHand:
    'Or by hand: paste each part at the end of the list in its file, then run npm run data:format and npm run data:check.',
  download: 'Download the file',
  command: (file: string) => `npm run data:add -- --from ${file}`,
  into: (file: string) => `Into data/${file}`,
  copyName: (file: string) => `Copy the JSON for ${file}`,
  reset: 'Clear the form',
  confirmReset: 'Clear the form? Everything you typed will be lost.',
  confirmLeave: 'Leave the page? What you typed will be lost.',
  change: {
    open: 'Correct or add to a record',
    lead: 'Choose a record, then fill in only what you want to add or correct.',
    sections: {
      record: 'The record',
      milestones: 'Further events',
      sources: 'Further sources',
      evidence: 'What the sources show',
      corrections: 'Corrections',
      why: 'Why',
    },
    record: 'Record',
    recordHint: 'Its title, its id, or the address of its page.',
    near: 'Do you mean',
    milestoneSource: 'Shown by',
    milestoneSourceHint: 'Ids or addresses of sources, separated by spaces.',
    evidenceHint:
      'Ids or addresses, separated by spaces. They are added to the sources already named for the fact.',
    shown: {
      act: 'Sources that show the act',
      date: 'Sources that show the date',
      parties: 'Sources that show the parties',
      status: 'Sources that show the status',
      ended: 'Sources that show the end',
      site: 'Sources that show the site',
    },
    correction: (n: number) => `Correction ${f.number(n)}`,
    addCorrection: 'Correct a field',
    field: 'Field',
    fieldHint: 'Its name as in the data: kind, date.value, parties.1.role (the first party is 0).',
    value: 'New value',
    valueNow: (value: string | undefined, isRemovable: boolean) => {
      if (value === undefined) return 'The field is empty now.'
      return isRemovable ? `Now: ${value}. Leave the new value empty to remove it.` : `Now: ${value}.`
    },
    partsNow: (parts: readonly string[]) =>
      `It has several parts. Correct one of them: ${f.list(parts, 'or')}.`,
    reason: 'Reason',
    reasonHint: 'Needed if a value is replaced. It goes into the changelog of the data.',
    checked: 'Act, date and parties checked on',
    checkedHint:
      'Only if you have held the act, its date and its parties against pages: the day, as in 2026-11-30.',
    checkedDropped: (day: string) =>
      `Last checked on ${day}. Your correction removes that day: the record no longer says what was checked. Enter a new day only if you have held the act, its date and its parties against pages, and name the page of what you correct under “What the sources show”.`,
    check: 'Check the change',
    nothing: 'Nothing is added or corrected yet.',
    count: (n: number) =>
      n === 0
        ? 'The change passes every check.'
        : f.plural(n, { one: '# field is missing or wrong.', other: '# fields are missing or wrong.' }),
    ready: 'Ready to propose',
    readyLead: (file: string) =>
      `Download ${file} and attach it to an issue, or run this command. It checks the change again, shows what it replaces, and writes it to the data folder.`,
  },
  /** Forms for entries of other lists. */
  entry: {
    sourceHint: 'Its id or web address. If nothing cites the page yet, describe it as a new source.',
    check: 'Check the entry',
    count: (n: number) =>
      n === 0
        ? 'The entry is complete and passes every check.'
        : f.plural(n, { one: '# field is missing or wrong.', other: '# fields are missing or wrong.' }),
    memberships: {
      open: 'Add a member of a group',
      section: 'The membership',
      fields: {
        group: 'Group',
        country: 'Country',
        status: 'Status',
        joined: 'Joined on',
        left: 'Left on',
        note: 'Note',
      },
      hints: {
        joined:
          'As precise as the source. Leave empty if no page gives it: the country then counts from the day to which the list was researched.',
        note: 'Doubts, and points on which sources disagree.',
      },
    },
    claims: {
      open: 'Add a stated total',
      section: 'The total',
      fields: {
        claimant: 'Stated by',
        claimantLabel: 'Short name of the claimant',
        side: 'The claimant belongs to',
        date: 'Stated on',
        asOf: 'Refers to',
        period: 'Over the period',
        value: 'Total',
        qualifier: 'Precision',
        measure: 'What was counted',
        scope: 'What exactly was counted',
        program: 'Only for the program',
        statement: 'The statement',
      },
      hints: {
        claimantLabel: 'At most 24 characters: it stands beside a mark.',
        date: '2023, 2023-10 or 2023-10-18: as precise as the source, never more.',
        asOf: 'The date of the count, if it is not that of the statement.',
        period: 'Two dates with a slash, 2016/2021, if the total is for a period.',
        scope: 'In your own words.',
        statement: 'One sentence, in your own words.',
      },
    },
    /** Words of the data that are not plain English. */
    words: {
      subject: 'the country whose partners are listed',
      state: 'another state',
      other: 'neither',
      'countries-and-organisations': 'countries and organisations',
      target: 'a target, not yet reached',
    },
  },
})
