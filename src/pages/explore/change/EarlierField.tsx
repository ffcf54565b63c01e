import { useEffect, useId, useRef, useState } from 'react'
import { thenProblem } from '../../../selection/change/comparedDate'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { readPeriodEdge } from '../../shared/time/period'
import { useCurrentView, useView } from '../../shared/view/useView'
import styles from './EarlierField.module.css'

interface EarlierFieldProps {
  /** Whether the reader has just asked for the field. */
  takesFocus: boolean
  /** Called when the comparison is ended. */
  onClose: () => void
}

/** The field for the earlier date of a comparison, in every form that a date of the period may have. */
export function EarlierField({ takesFocus, onClose }: EarlierFieldProps) {
  const text = useText()
  const { m, f } = text
  const words = changeMessages(text).field
  const { dataset } = useView().selection
  const { view, changeView } = useCurrentView()
  const [refused, setRefused] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const shown = view.earlier ?? ''
  useEffect(
    function focusNewField() {
      if (takesFocus) input.current?.focus()
    },
    [takesFocus],
  )
  const apply = (field: HTMLInputElement) => {
    if (field.value === shown) return setRefused(null)
    const typed = readPeriodEdge(field.value, f.months())
    if (typed === undefined) return setRefused(m.explore.slider.refused(field.value))
    const problem = typed === null ? null : thenProblem(dataset, view.filters, typed)
    if (typed !== null && problem !== null) return setRefused(words.refused[problem](f.date(typed)))
    setRefused(null)
    field.value = typed ?? ''
    changeView((current) => ({ ...current, earlier: typed }))
  }
  const handleRemove = () => {
    onClose()
    changeView((current) => ({ ...current, earlier: null }))
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (input.current) apply(input.current)
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <input
        // A new value in the address resets the field.
        key={`${dataset.version}:${shown}`}
        ref={input}
        id={id}
        className={styles.field}
        defaultValue={shown}
        maxLength={20}
        placeholder={words.example}
        aria-invalid={refused !== null}
        aria-describedby={`${id}-note`}
        onBlur={(event) => {
          // Nothing is asked for yet.
          if (event.currentTarget.value !== '' || shown !== '') apply(event.currentTarget)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.currentTarget.value = shown
          setRefused(null)
          if (shown === '') handleRemove()
        }}
      />
      <Button type="submit">{words.apply}</Button>
      <Button variant="quiet" aria-label={words.remove} onClick={handleRemove}>
        <Icon name="close" />
      </Button>
      <p id={`${id}-note`} className={refused === null ? 'visually-hidden' : styles.refused} role="status">
        {refused ?? words.forms}
      </p>
    </form>
  )
}
