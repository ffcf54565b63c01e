import { useState } from 'react'
import type { Text } from '../../text/text'
import { Button } from '../../ui/controls/Button'
import { useIsPrinting } from '../../ui/printing'
import { cssLengths } from '../contract/cssLengths'
import { isMuted, leadingRows, mutedOpacity } from '../highlight/highlight'
import styles from './BarList.module.css'
import { barListSizes, labelShare } from './barListHeight'
import type { BarRow } from './barRows'

interface BarListProps<Row extends BarRow> {
  rows: readonly Row[]
  text: Text
  /** How many bars are shown before the list is expanded. */
  limit: number
  /** Colour of a bar; the series colour if absent. */
  colourOf?: (id: string) => string
  /** Makes each row a button. */
  onPress?: ((id: string) => void) | undefined
  /** The value beside a bar; its count if absent. */
  valueText?: (row: Row) => string
  /** Accessible name of a row. */
  nameOf: (row: Row) => string
  isPressed?: (id: string) => boolean
  /** The highlighted rows; null if no row is. */
  marked?: ReadonlySet<string> | null
  moreLabel: (total: number) => string
}

/** Horizontal bars, one row each: label, bar, value. `barListHeight.ts` has its height. */
export function BarList<Row extends BarRow>({
  rows,
  text,
  limit,
  colourOf,
  valueText = ({ count }) => text.f.number(count),
  onPress,
  nameOf,
  isPressed,
  marked = null,
  moreLabel,
}: BarListProps<Row>) {
  const [isWhole, setIsWhole] = useState(false)
  // Paper has nothing to press, and neither has a slide.
  const canExpand = !useIsPrinting() && onPress !== undefined
  const most = rows.reduce((max, row) => Math.max(max, row.count), 1)
  const shown = isWhole ? rows : leadingRows(rows, limit, ({ id }) => isMuted(id, marked))
  return (
    <div
      className={styles.bars}
      style={{ ...cssLengths(barListSizes), '--label-share': `${labelShare * 100}%` }}
    >
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={styles.row}
              disabled={!onPress}
              aria-label={nameOf(row)}
              aria-pressed={isPressed?.(row.id)}
              onClick={() => onPress?.(row.id)}
            >
              <span className={styles.label} data-marked={marked?.has(row.id)}>
                {row.label}
              </span>
              <span className={styles.track}>
                <Bar
                  row={row}
                  most={most}
                  colour={colourOf?.(row.id) ?? 'var(--series)'}
                  isMuted={isMuted(row.id, marked)}
                />
                <span className={styles.value}>{valueText(row)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && !canExpand && (
        <p className={styles.left}>{text.m.charts.picture.more(rows.length - shown.length)}</p>
      )}
      {canExpand && rows.length > limit && (
        <Button
          variant="link"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? text.m.charts.bars.fewer : moreLabel(rows.length)}
        </Button>
      )}
    </div>
  )
}

interface BarProps {
  row: BarRow
  most: number
  colour: string
  isMuted: boolean
}

function Bar({ row, most, colour, isMuted }: BarProps) {
  const look = (count: number) => ({ '--share': count / most, ...(isMuted && { opacity: mutedOpacity }) })
  if (row.firm === null)
    return <span className={styles.bar} style={{ ...look(row.count), background: colour }} />
  return (
    <>
      <span className={styles.bar} style={{ ...look(row.firm), background: 'var(--series)' }} />
      <span
        className={`${styles.bar} ${styles.isSecond}`}
        style={{ ...look(row.count - row.firm), background: 'var(--series-2)' }}
      />
    </>
  )
}
