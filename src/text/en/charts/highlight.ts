/** What `mark` and `title` in the address emphasize, in legends and beside the filters. */
export const highlight = {
  marked: 'Highlighted',
  rest: 'Not highlighted',
  restOf: (name: string) => `${name}, not highlighted`,
  words: (names: readonly string[]) => `Highlighted: ${names.join(', ')}`,
  /** The chips of what is highlighted and of a headline that is not the chart's own. */
  emphasis: 'Highlights and headline',
  headline: 'Headline by whoever made this link',
  removeHeadline: 'Show the chart’s own headline',
  chip: (name: string) => `Highlighted: ${name}`,
  remove: (name: string) => `Stop highlighting ${name}`,
}
