import type { Dataset } from '../../dataset/dataset'
import { schemaVersion } from '../../dataset/parseDataset'
import type { CompiledDataset, Source } from '../../dataset/schema'
import { downloads } from './downloads'
import { saveFile } from './saveFile'

/**
 * Some records of a dataset as a separate dataset, in the order of `records`, with the sources they cite and all other
 * lists. Its version is marked as a part.
 */
function subsetOf(
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  records: Iterable<number>,
): CompiledDataset {
  const agreements = [...records].flatMap((position) => dataset.agreements[position] ?? [])
  const isWhole = agreements.length === dataset.agreements.length
  const named = new Set([
    ...agreements.flatMap((record) => [
      ...record.sources,
      ...(record.milestones ?? []).flatMap((milestone) => milestone.sources ?? []),
    ]),
    ...dataset.claims.map((claim) => claim.source),
    ...dataset.memberships.flatMap((membership) => membership.sources),
    ...dataset.organisations.flatMap((organisation) => organisation.militaryLink?.sources ?? []),
  ])
  return {
    schemaVersion,
    version: isWhole ? dataset.version : `${dataset.version.replace(/\+part$/, '')}+part`,
    about: dataset.about,
    programs: [...dataset.programs],
    countries: [...dataset.countries],
    organisations: [...dataset.organisations],
    groups: [...dataset.groups],
    memberships: [...dataset.memberships],
    claims: [...dataset.claims],
    sources: [...sources.values()].filter((source) => isWhole || named.has(source.id)),
    agreements,
  }
}

/** Writes one file (`agreements.csv`, `dataset.json` …) of some records and downloads it. */
export function saveSubset(
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  positions: readonly number[],
  file: string,
  /** Name under which it is saved. */
  name: string,
) {
  const subset = subsetOf(dataset, sources, positions)
  const made = downloads(subset).find(({ path }) => path === `data/${file}`)
  const { content, mediaType } = made ?? { content: JSON.stringify(subset), mediaType: 'application/json' }
  saveFile(name, mediaType, content)
}
