/** What `mark` in the address highlights, in legends and beside the filters. */
export const highlight = {
  marked: 'Highlighted',
  rest: 'Not highlighted',
  restOf: (name: string) => `${name}, not highlighted`,
  words: (names: readonly string[]) => `Highlighted: ${names.join(', ')}`,
  chip: (name: string) => `Highlighted: ${name}`,
  remove: (name: string) => `Stop highlighting ${name}`,
}
