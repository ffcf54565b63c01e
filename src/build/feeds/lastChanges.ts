import { type DatasetChanges, datasetChanges } from '../../dataset/compile/datasetChanges'
import type { CompiledDataset, Membership } from '../../dataset/schema'
import { type Release, readFrozenVersion, readReleases } from '../release/versions'

/** Changes to other fields, such as further evidence, do not change what a feed says. */
const saidByFeeds: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'date',
  'kind',
  'status',
  'parties',
  'programs',
  'milestones',
  'ended',
  'joined',
  'left',
])

/** The day of the version that last changed what a feed says of an entry. */
export interface LastChanges {
  record(id: string): string
  membership(membership: Membership): string
}

/** Reads the history of a data folder. What no version has changed since is as old as the first version. */
export function lastChanges(folder: string, dataset: CompiledDataset): LastChanges {
  const releases = readReleases(folder)
  const [newest] = releases
  const { updated } = dataset.about
  const history: { released: string; changes: DatasetChanges | null }[] = releases.toReversed()
  if (newest && newest.version !== dataset.version)
    history.push({
      released: updated,
      changes: datasetChanges(readFrozenVersion(folder, newest.version), dataset),
    })
  const first = history[0]?.released ?? updated
  const records = daysOf(history, 'agreements')
  const memberships = daysOf(history, 'memberships')
  return {
    record: (id) => records.get(id) ?? first,
    membership: ({ group, country, joined }) =>
      memberships.get([group, country, joined ?? 'undated'].join('/')) ?? first,
  }
}

function daysOf(
  history: readonly Pick<Release, 'released' | 'changes'>[],
  list: 'agreements' | 'memberships',
): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { released, changes } of history) {
    for (const id of changes?.[list]?.added ?? []) days.set(id, released)
    for (const { id, fields } of changes?.[list]?.changed ?? [])
      if (fields.some((field) => saidByFeeds.has(field))) days.set(id, released)
  }
  return days
}
