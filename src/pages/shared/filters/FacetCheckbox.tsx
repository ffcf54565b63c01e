import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import styles from './FacetRail.module.css'

interface FacetCheckboxProps {
  label: string
  count: number
  isTicked: boolean
  isExcluded?: boolean
  /** Colour of the swatch before the name of a program. */
  colour?: string | undefined
  onToggle: () => void
  /** Excludes the value, or ends that; without it the value cannot be excluded. */
  onExclude?: () => void
}

/**
 * Checkbox of one facet value, with the number of records that would match if it were ticked, and a button that excludes
 * the value.
 */
export function FacetCheckbox({
  label,
  count,
  isTicked,
  isExcluded = false,
  colour,
  onToggle,
  onExclude,
}: FacetCheckboxProps) {
  const { m, f } = useText()
  const words = m.explore.facets
  const isNone = count === 0 && !isTicked && !isExcluded
  const state = isExcluded ? styles.isExcluded : isNone ? styles.isNone : ''
  return (
    <div className={`${styles.row} ${state}`}>
      <label className={styles.value}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isTicked}
          onChange={onToggle}
          aria-label={words.option(label, count, isExcluded)}
        />
        {colour && <span className={styles.mark} style={{ background: colour }} />}
        <span className={styles.label}>
          {isExcluded && <span className={styles.not}>{words.excluded} </span>}
          <span className={styles.name}>{label}</span>
        </span>
        <span className={styles.count}>{f.number(count)}</span>
      </label>
      {onExclude && (
        <button
          type="button"
          className={styles.exclude}
          aria-pressed={isExcluded}
          aria-label={words.exclude(label)}
          title={words.exclude(label)}
          onClick={onExclude}
        >
          <Icon name="exclude" />
        </button>
      )}
    </div>
  )
}
