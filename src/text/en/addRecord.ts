import type { Format } from '../format'

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}

/** The form on the Data page that makes a record to add. */
export const addRecord = (f: Format) => ({
  heading: 'Add a record',
  lead: 'For maintainers: describe one act of cooperation, have it checked against the whole dataset by the rules of its checker, and take the JSON for the data folder. Nothing is sent anywhere.',
  open: 'Describe a record',
  loading: 'Fetching the form and the sources…',
  failed: 'The sources could not be fetched, and a record cannot be checked without them.',
  otherData: (version: string) =>
    `You are looking at other data than the tracker’s newest (version ${version}); the record is checked against what you see.`,
  required: 'Fields marked “optional” may stay empty. Leave a field to have it checked.',
  optional: 'optional',
  choose: 'Choose…',
  none: 'None',
  sections: {
    act: 'The act',
    when: 'When',
    parties: 'Who takes part',
    sources: 'Sources',
    certainty: 'How sure it is',
    more: 'Place and later events',
  },
  fields: {
    title: 'Title',
    summary: 'Summary',
    program: 'Primary program',
    programs: 'Also belongs to',
    kind: 'Kind',
    level: 'Level of the partner',
    status: 'Status',
    date: 'Date',
    basis: 'What happened on it',
    ended: 'Ended on',
    country: 'Country',
    organisation: 'Organisation',
    described: 'In words',
    role: 'Role',
    source: 'Known source',
    confidence: 'Confidence',
    note: 'Note',
    id: 'Id of the record',
    siteName: 'Name of the place',
    lat: 'Latitude',
    lon: 'Longitude',
    text: 'What happened',
    publisher: 'Publisher',
    pageTitle: 'Title of the page',
    url: 'Address',
    published: 'Published',
    language: 'Language code',
    sourceKind: 'Kind of source',
    issuer: 'Own text of',
    name: 'Name',
    acronym: 'Acronym',
    type: 'Type',
    parent: 'Belongs to',
  },
  hints: {
    title: 'Plain English, your own words.',
    summary: 'One or two sentences, your own words.',
    date: '2023, 2023-10 or 2023-10-18: as the source has it, never more precise.',
    organisation: 'Id, acronym or name; describe it below where it is new.',
    source: 'Its id or its address. A page that no record names yet is described as a new source.',
    note: 'Doubts, and where sources disagree.',
    id: (proposed: string | null) =>
      proposed === null
        ? 'Left empty, it is made of program, partner and year. It never changes later.'
        : `Left empty, it will be ${proposed}. It never changes later.`,
    published: 'Empty where the page gives no date.',
    language: 'en, zh, fr …',
    described: 'Only where the source gives no name.',
    issuer: 'Organisation, where this is its own statement.',
  },
  source: (n: number) => `Source ${f.number(n)}`,
  party: (n: number) => `Party ${f.number(n)}`,
  newSource: (n: number) => `New source ${f.number(n)}`,
  newOrganisation: (n: number) => `New organisation ${f.number(n)}`,
  milestone: (n: number) => `Event ${f.number(n)}`,
  countryOfOrganisation: 'That of its organisation, if it has one',
  countryOfParty: 'That of its party, if it has one',
  add: {
    party: 'Add a party',
    source: 'Add a known source',
    newSource: 'Describe a new source',
    organisation: 'Describe a new organisation',
    milestone: 'Add an event',
  },
  remove: (what: string) => `Remove ${what.toLowerCase()}`,
  inGroup: (group: string, label: string) => `${group}, ${label.toLowerCase()}`,
  /** What is missing needs no remedy: the field says what it wants. */
  fault: (message: string, fix: string) =>
    message === 'is missing' ? 'This is missing.' : `${capital(message)}. ${capital(fix)}.`,
  faultOf: (label: string, message: string) => `${label}: ${message}`,
  check: 'Check the record',
  faults: (n: number) =>
    f.plural(n, {
      one: '# thing to mend before it can be added',
      other: '# things to mend before it can be added',
    }),
  count: (n: number) =>
    n === 0
      ? 'The record is complete and passes every check.'
      : f.plural(n, { one: '# field is missing or wrong.', other: '# fields are missing or wrong.' }),
  duplicates: 'May be a duplicate of',
  duplicate: (title: string, date: string) => `${title} (${f.date(date)})`,
  taken: (title: string) => `This id belongs to “${title}”`,
  ready: 'Ready to add',
  readyLead: (file: string) =>
    `Download ${file} and give it to the command, which checks it once more, puts everything into its place and shows what changed.`,
  byHand:
    'Or by hand: paste each part at the end of the list in its file, then run npm run data:format and npm run data:check.',
  download: 'Download the file',
  command: (file: string) => `npm run data:add -- --from ${file}`,
  into: (file: string) => `Into data/${file}`,
  copyName: (file: string) => `Copy the JSON for ${file}`,
  reset: 'Start anew',
  confirmReset: 'Empty the form? What you typed is lost.',
  confirmLeave: 'Leave the page? The record that you typed is lost.',
})
