import type { DraftConfidence } from '../../../dataset/draft/check/draftConfidence'
import { confidenceReason } from '../../../text/en/phrases/confidenceReason'
import { createFormat } from '../../../text/format'

const format = createFormat('en-GB')

/** The confidence that each record will have, and why; and which facts only pages from before the act show. */
export function confidenceLines(records: readonly DraftConfidence[]): readonly string[] {
  return records.flatMap(({ id, now, before, previews, prints, date }) => [
    `${id} confidence${before && before.confidence !== now.confidence ? ` (before: ${before.confidence})` : ''}: ${confidenceReason(format, now)}`,
    ...(previews.length > 0
      ? [
          `${id} ${previews.join(', ')}: every page named is older than the act (${date}), so it can only announce it. Name a later page, or correct the date`,
        ]
      : []),
    ...prints.map(
      ({ fact, pair: [page, other] }) =>
        `${id} ${fact}: ${page.id} and ${other.id} have the same or nearly the same title. If they print one text, name its writer in both (writer=…), so that they count once`,
    ),
  ])
}
