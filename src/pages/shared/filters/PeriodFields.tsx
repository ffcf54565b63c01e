import { useId, useState } from 'react'
import { useText } from '../../../ui/TextProvider'
import { endsBeforeStart, readPeriodEdge } from '../time/period'
import { useCurrentView, useView } from '../view/useView'
import styles from './PeriodFields.module.css'

/** Text fields for the ends of the period: a year, month or day such as 2018, Mar 2018 or 2018-03-15, or empty for no limit. */
export function PeriodFields() {
  const { m } = useText()
  const [refused, setRefused] = useState<string | null>(null)
  const message = useId()
  return (
    <div className={`${styles.fields} screen-only`}>
      <PeriodField edge="from" onRefuse={setRefused} message={refused === null ? undefined : message} />
      <span>{m.explore.slider.to}</span>
      <PeriodField edge="to" onRefuse={setRefused} message={refused === null ? undefined : message} />
      <p id={message} className={styles.refused} role="status">
        {refused !== null && m.explore.slider.refused(refused)}
      </p>
    </div>
  )
}

interface PeriodFieldProps {
  edge: 'from' | 'to'
  onRefuse: (typed: string | null) => void
  /** Id of the error message; undefined if there is none. */
  message: string | undefined
}

function PeriodField({ edge, onRefuse, message }: PeriodFieldProps) {
  const { m, f } = useText()
  const { selection } = useView()
  const { view, changeView } = useCurrentView()
  const { dataset, firstYear, years } = selection
  const shown = view.filters[edge] ?? String(edge === 'from' ? firstYear : firstYear + years.length - 1)
  const apply = (field: HTMLInputElement) => {
    if (field.value === shown) return onRefuse(null)
    const value = readPeriodEdge(field.value, f.months())
    if (value === undefined) return onRefuse(field.value)
    onRefuse(null)
    field.value = value ?? shown
    changeView((current) => {
      const period = { from: current.filters.from, to: current.filters.to, [edge]: value }
      if (endsBeforeStart(period)) Object.assign(period, { from: value, to: value })
      return { ...current, filters: { ...current.filters, ...period } }
    })
  }
  return (
    <input
      // A new value in the address resets the field.
      key={`${dataset.version}:${shown}`}
      className={styles.field}
      defaultValue={shown}
      maxLength={20}
      aria-label={edge === 'from' ? m.explore.slider.firstTyped : m.explore.slider.lastTyped}
      aria-invalid={message !== undefined}
      aria-describedby={message}
      onBlur={(event) => apply(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') apply(event.currentTarget)
        if (event.key === 'Escape') event.currentTarget.value = shown
      }}
    />
  )
}
