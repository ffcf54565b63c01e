import type { Format } from '../format'

/** The Data page: files, licence, attributions, how to cite. */
export const dataPage = (f: Format) => ({
  title: 'Data',
  lead: (version: string, records: number, sources: number) =>
    `Version ${version}: ${f.plural(records, { one: '# record', other: '# records' })} with ${f.plural(sources, { one: '# source', other: '# sources' })}. Take all of it, for any use, and say where it is from.`,
  files: 'Files',
  rebuild:
    'Every figure can be rebuilt from agreements.csv and parties.csv alone. Lists inside a cell are joined by a semicolon; an empty cell means not known.',
  licence: 'Licence',
  licenceText: (licence: string) => `The data is licensed under ${licence}. The code is open as well.`,
  allLicences: 'Licences of all that ships with this tracker',
  attributions: 'What it derives from',
  cite: 'How to cite',
  otherFiles: (version: string) =>
    `These files are of the newest data. What you see is version ${version}; its own file is listed under Versions.`,
  versions: {
    heading: 'Versions',
    lead: 'A version is the day of its newest change and a fingerprint of its content. Frozen versions stay: a link with version= shows the whole tracker on that data.',
    unreleased: (version: string) =>
      `The present data, version ${version}, is not frozen yet; links to it show newer data later.`,
    counts: (agreements: number, sources: number) =>
      `${f.plural(agreements, { one: '# agreement', other: '# agreements' })}, ${f.plural(sources, { one: '# source', other: '# sources' })}`,
    file: 'JSON',
    first: 'The first frozen version.',
    change: (list: string, added: number, changed: number, removed: number) =>
      `${list}: ${f.number(added)} added, ${f.number(changed)} changed, ${f.number(removed)} removed`,
    details: 'Which agreements',
    added: (id: string) => `added: ${id}`,
    changed: (id: string, fields: readonly string[]) => `changed: ${id} (${f.list(fields)})`,
    removed: (id: string) => `removed: ${id}`,
    failed: 'The list of versions could not be fetched. It is the file versions.json.',
  },
  codebook: 'Codebook',
  codebookText: 'Every field of the dataset, from the schema that the data is checked with.',
  codebookFailed: 'The schema could not be fetched. It is the file schema.json above.',
  field: 'Field',
  meaning: 'Meaning',
  oneOf: (values: readonly string[]) => `One of: ${values.join(', ')}`,
  optional: '(optional)',
})
