import type { Format } from '../format'

/** The Licences page: what ships, and how it may be used. */
export const licences = (f: Format) => ({
  title: 'Licences',
  pageTitle: (product: string) => `Licences · ${product}`,
  description: (product: string) =>
    `Every package of which something is part of ${product}, with its version and the full text of its licence.`,
  lead: 'What this tracker is made of, and under which licences. The build makes the list of packages from what it has put into the pages; open a line to read the whole licence.',
  own: 'The tracker itself',
  code: (licence: string) => `Code: ${licence}`,
  data: (licence: string) => `Data: ${licence}`,
  derived: 'What data, map and typeface derive from',
  packages: 'Packages by others',
  counts: (packages: number, licences: readonly (readonly [string, number])[]) =>
    `${f.plural(packages, { one: '# package', other: '# packages' })}: ${f.list(licences.map(([licence, count]) => `${f.number(count)} under ${licence}`))}.`,
  facts: (version: string, licence: string, parts: string) => `${version} · ${licence} · ${parts}`,
  parts: { code: 'code', styles: 'styles', fonts: 'typeface', images: 'images', data: 'data' },
  file: 'The same as a file: licences.json',
  loading: 'Loading the list of packages…',
  failed:
    'The list of packages could not be fetched: the connection failed, or the site is incomplete. It is the file licences.json, which the build writes.',
})
