import { type KeyboardEvent, type MouseEvent, memo, useState } from 'react'
import { networkMessages } from '../../text/onDemand/networkMessages'
import type { Text } from '../../text/text'
import type { NetworkLayout, PlacedTie } from './layoutNetwork'
import styles from './Network.module.css'
import { NetworkBars, TieShape } from './NetworkShapes'
import type { PointedTie } from './NetworkTooltip'
import type { NetworkRow } from './networkRows'
import { inPaintOrder } from './paintOrder'

interface NetworkTiesProps {
  layout: NetworkLayout
  text: Text
  widthPx: number
  /** Key of the end whose name is pointed at. */
  near: string | null
  onPoint: (tie: PointedTie | null) => void
}

/** The ties, with a roving tab stop: arrow keys move from one to the next. Memoized, so a tooltip does not render them again. */
export const NetworkTies = memo(function NetworkTies(props: NetworkTiesProps) {
  const { layout, text, widthPx, near, onPoint } = props
  const words = networkMessages(text)
  const [reached, setReached] = useState<string | null>(null)
  const keys = layout.ties.map(({ row }) => tieKey(row))
  const stop = reached !== null && keys.includes(reached) ? reached : keys[0]
  const handleKey = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key === 'Escape') onPoint(null)
    const next = keys[nextIndex(keys.indexOf(event.currentTarget.dataset.key ?? ''), keys.length, event.key)]
    if (next === undefined) return
    event.preventDefault()
    setReached(next)
    const element = event.currentTarget.parentElement?.querySelector(`[data-key="${CSS.escape(next)}"]`)
    if (element instanceof SVGElement) element.focus()
  }
  const handleEnter = (event: MouseEvent<SVGGElement>, { row }: PlacedTie) => {
    const { left = 0, top = 0 } = event.currentTarget.ownerSVGElement?.getBoundingClientRect() ?? {}
    onPoint({ row, xPx: event.clientX - left, yPx: event.clientY - top })
  }
  return (
    <svg
      width={widthPx}
      height={layout.heightPx}
      className={styles.drawing}
      role="application"
      aria-label={words.keyboard}
    >
      <NetworkBars ends={layout.ends} />
      {inPaintOrder(layout.ties).map((tie) => {
        const { row, middle } = tie
        const key = tieKey(row)
        return (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes focus for its tooltip only
          <g
            key={key}
            data-key={key}
            role="img"
            tabIndex={key === stop ? 0 : -1}
            aria-label={words.tie(row.own.name, row.partner.name, row.count, row.firstYear, row.lastYear)}
            className={styles.tie}
            data-near={near !== null && (near === row.own.key || near === row.partner.key)}
            onKeyDown={handleKey}
            onMouseEnter={(event) => handleEnter(event, tie)}
            onMouseLeave={() => onPoint(null)}
            onFocus={() => onPoint({ row, ...middle })}
            onBlur={() => onPoint(null)}
          >
            <TieShape tie={tie} text={text} />
          </g>
        )
      })}
    </svg>
  )
})

function tieKey({ own, partner }: NetworkRow): string {
  return `${own.key} ${partner.key}`
}

/** The index that a key moves to; -1 for other keys and at the ends. */
function nextIndex(index: number, count: number, key: string): number {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return index + 1
    case 'ArrowUp':
    case 'ArrowLeft':
      return index - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
