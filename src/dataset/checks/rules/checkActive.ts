import { needsRecentPage, pagesOf, recentSince, recentYears } from '../../evidence/recentPages'
import { parsePartialDate } from '../../partialDate'
import { type CheckInput, type Problem, problemAt } from '../dataFolder'

/**
 * `active` needs a page from the last years before the horizon, a standing membership, or a term that still runs.
 * Otherwise nothing shows it, and the status is `unknown`.
 */
export function checkActive({ entries }: CheckInput): Problem[] {
  const horizon = parsePartialDate(entries.about[0]?.value.asOf ?? '')?.end
  if (horizon === undefined) return []
  const since = recentSince(horizon)
  const sources = new Map(entries.sources.map((entry) => [entry.id, entry.value]))
  return entries.agreements.flatMap((entry) => {
    const { until, date } = entry.value
    if (entry.malformed.has('sources') || !needsRecentPage(entry.value, horizon)) return []
    if ((parsePartialDate(date?.value ?? '')?.end ?? horizon) >= since) return []
    // The page of an unknown source may be recent.
    const isRecent = pagesOf(entry.value).some((id) => {
      const source = sources.get(id)
      return !source || (parsePartialDate(source.published ?? '')?.end ?? 0) >= since
    })
    if (isRecent) return []
    return [
      problemAt(
        entry,
        ['status'],
        `is active, but no page of the last ${recentYears} years shows it${until === undefined ? '' : `, and its term ended in ${until}`}`,
        'cite a page that does, give the end of its term (until), or make it unknown',
      ),
    ]
  })
}
