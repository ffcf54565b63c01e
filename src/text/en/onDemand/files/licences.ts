import type { Format } from '../../../format'

/** The Licences page: what ships, and how it may be used. */
export const licences = (f: Format) => ({
  lead: 'What this tracker is built from, and under which licences. The build lists every package it puts into the pages; open one to read its full licence.',
  own: 'The tracker itself',
  code: (licence: string) => `Code: ${licence}`,
  data: (licence: string) => `Data: ${licence}`,
  derived: 'Sources of the data, map and typeface',
  packages: 'Third-party packages',
  counts: (packages: number, licences: readonly (readonly [string, number])[]) =>
    `${f.plural(packages, { one: '# package', other: '# packages' })}: ${f.list(licences.map(([licence, count]) => `${f.number(count)} under ${licence}`))}.`,
  facts: (version: string, licence: string, parts: string) => `${version} · ${licence} · ${parts}`,
  parts: { code: 'code', styles: 'styles', fonts: 'typeface', images: 'images', data: 'data' },
  file: 'Download this list as licences.json',
  loading: 'Loading the list of packages…',
  failed:
    'The list of packages (licences.json) could not be loaded. Check your connection and reload the page.',
})
