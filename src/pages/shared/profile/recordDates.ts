import type { Agreement } from '../../../dataset/schema'
import type { Format } from '../../../text/format'
import type { Figure } from './Figures'

/**
 * Key figures for when records begin and end: the year of the first and the month of the newest, each leading to its record.
 * None if there are fewer than two.
 */
export function recordDates(
  newestFirst: readonly Agreement[],
  labels: { first: string; newest: string },
  f: Format,
): readonly Figure[] {
  const first = newestFirst.at(-1)
  const [newest] = newestFirst
  if (!first || !newest || first === newest) return []
  return [
    {
      label: labels.first,
      value: f.year(Number(first.date.value.slice(0, 4))),
      target: { record: first.id },
    },
    {
      label: labels.newest,
      value: f.shortDate(newest.date.value.slice(0, 7)),
      target: { record: newest.id },
    },
  ]
}
