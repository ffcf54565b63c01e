import styles from './SegmentedButtons.module.css'

interface SegmentedButtonsProps<Id extends string> {
  name: string
  options: readonly { id: Id; label: string }[]
  chosen: Id
  onChoose: (id: Id) => void
}

/** A single choice among a few toggle buttons. */
export function SegmentedButtons<Id extends string>(props: SegmentedButtonsProps<Id>) {
  return (
    <fieldset className={`${styles.group} screen-only`} aria-label={props.name}>
      {props.options.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.option}
          aria-pressed={props.chosen === id}
          onClick={() => props.onChoose(id)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
