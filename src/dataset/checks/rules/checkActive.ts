import { calendarDay, dayNumber, parsePartialDate } from '../../partialDate'
import { type CheckInput, type Problem, problemAt } from '../dataFolder'

/** Years before the horizon within which a page must show that an agreement is still active. */
const recentYears = 5

/**
 * `active` needs a page from the last years before the horizon, a standing membership, or a term that still runs.
 * Otherwise nothing shows it, and the status is `unknown`.
 */
export function checkActive({ entries }: CheckInput): Problem[] {
  const horizon = parsePartialDate(entries.about[0]?.value.asOf ?? '')?.end
  if (horizon === undefined) return []
  const { year, month, day } = calendarDay(horizon)
  const since = dayNumber(year - recentYears, month, day)
  const sources = new Map(entries.sources.map((entry) => [entry.id, entry.value]))
  return entries.agreements.flatMap((entry) => {
    const { status, kind, until, date, sources: cited = [], milestones = [] } = entry.value
    if (entry.malformed.has('sources')) return []
    if (status !== 'active' || kind === 'membership' || kind === 'accession') return []
    if (until !== undefined && (parsePartialDate(until)?.end ?? 0) >= horizon) return []
    if ((parsePartialDate(date?.value ?? '')?.end ?? horizon) >= since) return []
    const pages = [...cited, ...milestones.flatMap((milestone) => milestone.sources ?? [])]
    // The page of an unknown source may be recent.
    const isRecent = pages.some((id) => {
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
