/** What `npm run data:add` can add, as its first argument, with a line for the usage. */
export const addKinds = {
  record: 'a record: one act of cooperation (the default)',
  milestone: 'a milestone of a record',
  source: 'a source of a record',
  evidence: 'which sources of a record show which of its facts',
  correction: 'another value for a field of a record or of another entry, with the reason',
  checked: 'the day on which act, date and parties of records were held against pages',
  searched: 'the day of the last search for agreements with a country, and its languages',
  membership: 'a country in a group',
  claim: 'a total that somebody stated',
  organisation: 'an organisation, as a party of a record or as the parent of another one',
  publisher: 'a publisher, for hosts whose pages belonged to another one',
} as const

export type AddKind = keyof typeof addKinds

export function isAddKind(word: string): word is AddKind {
  return Object.hasOwn(addKinds, word)
}
