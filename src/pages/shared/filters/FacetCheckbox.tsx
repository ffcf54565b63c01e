import { useText } from '../../../ui/TextProvider'
import styles from './FacetRail.module.css'

interface FacetCheckboxProps {
  label: string
  count: number
  isTicked: boolean
  /** Colour of the swatch before the name of a program. */
  colour?: string | undefined
  onToggle: () => void
}

/** Checkbox of one facet value, with the number of records that would match if it were ticked. */
export function FacetCheckbox({ label, count, isTicked, colour, onToggle }: FacetCheckboxProps) {
  const { m, f } = useText()
  const isNone = count === 0 && !isTicked
  return (
    <label className={`${styles.row} ${isNone ? styles.isNone : ''}`}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isTicked}
        onChange={onToggle}
        aria-label={m.explore.facets.option(label, count)}
      />
      {colour && <span className={styles.mark} style={{ background: colour }} />}
      <span className={styles.label}>{label}</span>
      <span className={styles.count}>{f.number(count)}</span>
    </label>
  )
}
