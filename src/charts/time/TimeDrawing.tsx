import {
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type PointerEvent as ReactPointerEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { ActiveReading, type Reading } from './activeReading'
import { nearestReading, type Readings, readingAfterKey } from './readings'
import styles from './TimeDrawing.module.css'
import type { TimePlot } from './timePlot'
import { useOnDemand } from './useOnDemand'

interface TimeDrawingProps<ChartProps> {
  /** Accessible name. */
  name: string
  plot: TimePlot
  readings: Readings
  /** The static picture of the same plot. */
  placeholder: ReactNode
  /** Imports the interactive chart. */
  load: () => Promise<ComponentType<ChartProps>>
  chartProps: ChartProps
  /** Shown under the placeholder if the interactive chart cannot be loaded. */
  failedMessage: string
}

/**
 * A chart over time whose values can be read by mouse, touch and keyboard. It renders the static picture until the first
 * pointer or focus event, then swaps in the recharts chart. Input is handled here, by one element over both, so that the
 * focus, and anything done while recharts is still loading, survives the swap.
 */
export function TimeDrawing<ChartProps extends object>(props: TimeDrawingProps<ChartProps>) {
  const { name, plot, readings, placeholder, load, chartProps, failedMessage } = props
  const container = useRef<HTMLDivElement>(null)
  /** Where the mouse entered the chart. */
  const entered = useRef({ clientX: 0, clientY: 0 })
  const { Loaded: Chart, hasFailed, request } = useOnDemand(load)
  const [reading, setReading] = useState<Reading>({ position: readings.stops[0] ?? 0, pointerPx: null })
  const [isShown, setIsShown] = useState(false)
  // A filter change may have removed the row of the last reading.
  const position = Math.min(reading.position, readings.xPx.length - 1)

  useEffect(() => {
    if (!isShown) return
    const hideOutside = (event: Event) => {
      if (!container.current?.contains(event.target as Node)) setIsShown(false)
    }
    document.addEventListener('pointerdown', hideOutside)
    return () => document.removeEventListener('pointerdown', hideOutside)
  }, [isShown])

  const show = (next: Reading) => {
    setReading(next)
    setIsShown(true)
  }
  const showAt = ({ nativeEvent }: MouseEvent, isHovering: boolean) => {
    const nearest = nearestReading(readings, plot.area, nativeEvent.offsetX)
    if (nearest === null) setIsShown(false)
    else show({ position: nearest, pointerPx: isHovering ? nativeEvent.offsetY : null })
  }
  const handleMouseEnter = ({ clientX, clientY }: MouseEvent) => {
    request()
    entered.current = { clientX, clientY }
  }
  const handleMouseMove = (event: MouseEvent) => {
    // Tab can scroll the chart under a resting mouse, which fires mouse events too. The keyboard keeps the reading then.
    const isResting = event.clientX === entered.current.clientX && event.clientY === entered.current.clientY
    if (isResting && event.currentTarget.matches(':focus-visible')) return
    showAt(event, true)
  }
  /** Follows a finger that moves sideways. */
  const handlePointerMove = (event: ReactPointerEvent) => {
    if (event.pointerType === 'touch') showAt(event, false)
  }
  /** Handles a tap, or a click after Escape has hidden the tooltip. */
  const handleClick = (event: MouseEvent) => {
    const { nativeEvent } = event
    showAt(event, nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'mouse')
  }
  const handleFocus = ({ currentTarget }: { currentTarget: Element }) => {
    request()
    if (currentTarget.matches(':focus-visible')) show({ position, pointerPx: null })
  }
  const handleBlur = ({ relatedTarget }: FocusEvent) => {
    if (!container.current?.contains(relatedTarget)) setIsShown(false)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return setIsShown(false)
    const next = readingAfterKey(readings, position, event.key)
    if (next === null) return
    event.preventDefault()
    show({ position: next, pointerPx: null })
  }

  // Memoized, so that a new reading rerenders only the tooltip of the chart.
  const chart = useMemo(() => Chart && <Chart {...chartProps} />, [Chart, chartProps])
  const [first = 0] = readings.stops
  const last = readings.stops[readings.stops.length - 1] ?? 0
  return (
    <>
      <div ref={container} className={styles.chart} style={{ blockSize: plot.box.heightPx }}>
        <div aria-hidden="true" onMouseMoveCapture={stop} onTouchMoveCapture={stop}>
          {chart ? (
            <ActiveReading value={isShown ? { ...reading, position } : null}>{chart}</ActiveReading>
          ) : (
            placeholder
          )}
        </div>
        <div
          className={styles.slider}
          role="slider"
          tabIndex={0}
          aria-label={name}
          aria-valuemin={readings.year(first)}
          aria-valuemax={readings.year(last)}
          aria-valuenow={readings.year(position)}
          aria-valuetext={readings.words(position)}
          onMouseEnter={handleMouseEnter}
          onMouseMove={handleMouseMove}
          onMouseLeave={() => setIsShown(false)}
          onClick={handleClick}
          onPointerDown={request}
          onPointerMove={handlePointerMove}
          onFocus={handleFocus}
          onBlur={handleBlur}
          onKeyDown={handleKeyDown}
        />
      </div>
      {hasFailed && <p role="alert">{failedMessage}</p>}
    </>
  )
}

/** Hides pointer events on the tooltip from recharts, which would move its own tooltip. */
function stop(event: { stopPropagation: () => void }) {
  event.stopPropagation()
}
