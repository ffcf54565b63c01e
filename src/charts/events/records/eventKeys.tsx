import type { Text } from '../../../text/text'
import type { PictureKey } from '../../picture/PictureKeys'
import type { EventRow } from './eventRows'

/** Legend of the marks that are drawn: how they show the precision of their date, interest, and what is not highlighted. */
export function eventKeys(rows: readonly EventRow[], text: Text): readonly PictureKey[] {
  const words = text.m.charts.events
  const colour = 'var(--ink-2)'
  const has = (precision: EventRow['precision']) => rows.some((row) => row.precision === precision)
  const keys: readonly (PictureKey | false)[] = [
    has('day') && { label: words.day, markPx: 6, mark: <circle cx={3} cy={6} r={3} fill={colour} /> },
    has('month') && {
      label: words.month,
      markPx: 9,
      mark: <rect y={4} width={9} height={4} rx={1} fill={colour} />,
    },
    has('year') && {
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
    rows.some((row) => !row.isFirm) && {
      label: words.interest,
      markPx: 6,
      mark: <circle cx={3} cy={6} r={2.5} fill="var(--page)" stroke={colour} />,
    },
    rows.some((row) => row.isMuted) && {
      label: text.m.charts.highlight.rest,
      markPx: 6,
      mark: <circle cx={3} cy={6} r={3} fill={mutedColour} />,
    },
  ]
  return keys.filter((key) => key !== false)
}

/** Colour of marks that are not highlighted. */
export const mutedColour = 'var(--series-off)'

/** Fill opacity of a mark known to the year; its outline shows where the year ends. */
export const yearOpacity = 0.2
