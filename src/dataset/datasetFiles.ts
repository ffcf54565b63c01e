import type { DataFile } from './checks/dataFolder'
import type { Dataset } from './dataset'
import type { Source } from './schema'

/** Converts a loaded dataset to the files of a data folder, for the checker. The files have no lines. */
export function datasetFiles(dataset: Dataset, sources: Iterable<Source>): readonly DataFile[] {
  const { about, programs, countries, organisations, groups, memberships, claims, agreements } = dataset
  const lists: Record<string, unknown> = {
    'about.json': about,
    'programs.json': programs,
    'countries.json': countries,
    'organisations.json': organisations,
    'groups.json': { groups, memberships },
    'claims.json': claims,
    ...byFile([...sources], ({ kind }) => `sources/${kind}.json`),
    ...byFile(agreements, (record) => `agreements/${record.programs[0]}.json`),
  }
  return Object.entries(lists).map(([path, value]) => ({ path, value, lineOf: () => -1 }))
}

function byFile<Entry>(entries: readonly Entry[], pathOf: (entry: Entry) => string): Record<string, Entry[]> {
  const files: Record<string, Entry[]> = {}
  for (const entry of entries) {
    files[pathOf(entry)] ??= []
    files[pathOf(entry)]?.push(entry)
  }
  return files
}
