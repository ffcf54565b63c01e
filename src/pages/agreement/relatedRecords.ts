import { listAt } from '../../dataset/columns/listColumn'
import type { Codes, Dataset } from '../../dataset/dataset'
import type { Agreement } from '../../dataset/schema'

/** How records are related, strongest first. Only the strongest relation counts. */
const relations = ['day', 'parties', 'program'] as const
type Relation = (typeof relations)[number]

/** Records related in one way. */
export interface RelatedGroup {
  relation: Relation
  /** The most closely related first, truncated. */
  records: readonly Agreement[]
  /** Number of records before truncation. */
  total: number
}

const most = { day: 8, parties: 6, program: 4 }

/**
 * Returns records of the same day (if known), of the same partners or foreign organisations, and of the same primary
 * program, nearest in time. A record is in one group only; empty groups are left out.
 */
export function relatedRecords(dataset: Dataset, position: number): readonly RelatedGroup[] {
  const { columns, agreements, organisations, ownCountries } = dataset
  const record = agreements[position]
  if (!record) return []
  const partners = new Set(listAt(columns.partners, position))
  const foreign = new Set(
    [...listAt(columns.organisations, position)].filter(
      (o) => !ownCountries.has(organisations[o]?.country ?? ''),
    ),
  )
  const shared = (values: Codes, known: ReadonlySet<number>) =>
    values.filter((value) => known.has(value)).length
  const day = columns.start[position] as number
  const isExact = columns.end[position] === day
  const others = [...agreements.keys()].flatMap((i) => {
    if (i === position) return []
    const ties =
      shared(listAt(columns.partners, i), partners) * 2 + shared(listAt(columns.organisations, i), foreign)
    const isSameDay = isExact && columns.start[i] === day && columns.end[i] === day
    const isSameProgram = columns.primaryProgram[i] === columns.primaryProgram[position]
    const relation: Relation | null = isSameDay
      ? 'day'
      : ties > 0
        ? 'parties'
        : isSameProgram
          ? 'program'
          : null
    const apart = Math.abs((columns.start[i] as number) - day)
    return relation ? [{ other: i, relation, score: ties + (isSameProgram ? 1 : 0), apart }] : []
  })
  return relations.flatMap((relation) => {
    const found = others
      .filter((entry) => entry.relation === relation)
      .sort((a, b) => b.score - a.score || a.apart - b.apart)
    return found.length > 0
      ? [
          {
            relation,
            records: found.slice(0, most[relation]).flatMap(({ other }) => agreements[other] ?? []),
            total: found.length,
          },
        ]
      : []
  })
}
