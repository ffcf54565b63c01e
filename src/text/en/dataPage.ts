import type { Format } from '../format'

/** The Data page: files, licence, attributions, how to cite. */
export const dataPage = (f: Format) => ({
  title: 'Data',
  lead: (version: string, records: number, sources: number) =>
    `Version ${version}: ${f.number(records)} records with ${f.number(sources)} sources. Take all of it, for any use, and say where it is from.`,
  files: 'Files',
  rebuild:
    'Every figure can be rebuilt from agreements.csv and parties.csv alone. Lists inside a cell are joined by a semicolon; an empty cell means not known.',
  licence: 'Licence',
  licenceText: (licence: string) => `The data is licensed under ${licence}. The code is open as well.`,
  attributions: 'What it derives from',
  cite: 'How to cite',
  citation: (title: string, version: string, address: string, today: string) =>
    `${title}, version ${version}. ${address} (accessed ${today}).`,
  codebook: 'Codebook',
  codebookText: 'Every field of the dataset, from the schema that the data is checked with.',
  codebookFailed: 'The schema could not be fetched. It is the file schema.json above.',
  field: 'Field',
  meaning: 'Meaning',
  values: 'Values',
  required: 'required',
})
