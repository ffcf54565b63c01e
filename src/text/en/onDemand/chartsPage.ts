import type { Format } from '../../format'

/** The gallery of charts. */
export const chartsPage = (f: Format) => ({
  title: 'Charts',
  lead: 'Save a chart as a picture or an editable slide, embed it on your page, or open it to filter it first.',
  filtered: (agreements: number) =>
    f.plural(agreements, {
      one: 'Drawn from the # agreement under the filters in the address.',
      other: 'Drawn from the # agreements under the filters in the address.',
    }),
  id: (id: string) => `id: ${id}`,
  open: 'Open',
  openOf: (name: string) => `Open in Explore: ${name}`,
  embed: 'Embed',
  embedOf: (name: string) => `Embed: ${name}`,
})
