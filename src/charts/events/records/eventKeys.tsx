import type { Text } from '../../../text/text'
import { highlightKeys } from '../../highlight/highlight'
import type { PictureKey } from '../../picture/PictureKeys'
import type { EventRow } from './eventRows'

/** Legend: how marks show the precision of their date, and which are highlighted. */
export function eventKeys(rows: readonly EventRow[], text: Text): readonly PictureKey[] {
  const words = text.m.charts.events
  const colour = 'var(--ink-2)'
  const keys: PictureKey[] = [
    { label: words.day, markPx: 6, mark: <circle cx={3} cy={6} r={3} fill={colour} /> },
    { label: words.month, markPx: 9, mark: <rect y={4} width={9} height={4} rx={1} fill={colour} /> },
    {
      label: words.year,
      markPx: 23,
      mark: (
        <rect
          x={0.5}
          y={3.5}
          width={22}
          height={5}
          rx={1}
          fill={colour}
          fillOpacity={yearOpacity}
          stroke={colour}
        />
      ),
    },
  ]
  const interest = {
    label: words.interest,
    markPx: 6,
    mark: <circle cx={3} cy={6} r={2.5} fill="var(--page)" stroke={colour} />,
  }
  return [
    ...keys,
    ...(rows.some((row) => !row.isFirm) ? [interest] : []),
    ...highlightKeys(
      rows.some((row) => row.isMuted),
      text,
    ),
  ]
}

/** Fill opacity of a mark known to the year; its outline shows where the year ends. */
export const yearOpacity = 0.2
