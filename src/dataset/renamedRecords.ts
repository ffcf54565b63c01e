import type { Dataset } from './dataset'

/** A record that was renamed: its former id, and its id now. */
export type Rename = readonly [former: string, now: string]

/** The renamed records of the newest data. */
export function renamesIn(agreements: readonly { id: string; formerIds?: readonly string[] | undefined }[]) {
  return agreements.flatMap(({ id, formerIds = [] }) => formerIds.map((former): Rename => [former, id]))
}

/** An older version in which records are also found by the ids that they got later. */
export function withLaterIds(dataset: Dataset, renames: readonly Rename[]): Dataset {
  const index = dataset.agreementIndex
  const later = new Map(
    renames.flatMap(([former, now]) => {
      const position = index.get(former)
      return position === undefined ? [] : [[now, position] as const]
    }),
  )
  const get = (id: string) => index.get(id) ?? later.get(id)
  return { ...dataset, agreementIndex: { get, has: (id) => get(id) !== undefined } }
}

/** The id in use of the record that a present, former or later id means; undefined if there is none. */
export function recordIdOf(
  { agreements, agreementIndex }: Pick<Dataset, 'agreements' | 'agreementIndex'>,
  id: string,
): string | undefined {
  return agreements[agreementIndex.get(id) ?? -1]?.id
}
