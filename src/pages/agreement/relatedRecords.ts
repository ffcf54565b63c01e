import type { Dataset } from '../../dataset/dataset'
import { listAt } from '../../dataset/indexDataset'
import type { Agreement } from '../../dataset/schema'

const most = 6
/** The day says most: several memoranda are often signed together. */
const weights = { day: 3, partner: 2, organisation: 1, program: 1 }

/** Records that share the day, partners, foreign organisations or the primary program; those that share most first. */
export function relatedRecords(dataset: Dataset, position: number): readonly Agreement[] {
  const { columns, agreements, organisations, about } = dataset
  const record = agreements[position]
  if (!record) return []
  const own = new Set([about.subject.country, ...about.subject.territories])
  const partners = new Set(listAt(columns.partners, position))
  const foreign = new Set(
    [...listAt(columns.organisations, position)].filter((o) => !own.has(organisations[o]?.country ?? '')),
  )
  const shared = (values: Uint16Array, known: ReadonlySet<number>) =>
    values.filter((value) => known.has(value)).length
  return agreements
    .map((other, i) => {
      const links =
        (other.date.value.length === 10 && other.date.value === record.date.value ? weights.day : 0) +
        shared(listAt(columns.partners, i), partners) * weights.partner +
        shared(listAt(columns.organisations, i), foreign) * weights.organisation
      // The program alone would relate half of the dataset: it only ranks what is related already.
      const isSameProgram = columns.primaryProgram[i] === columns.primaryProgram[position]
      return {
        other,
        score: i === position || links === 0 ? 0 : links + (isSameProgram ? weights.program : 0),
      }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.other.date.value < b.other.date.value ? 1 : -1))
    .slice(0, most)
    .map(({ other }) => other)
}
