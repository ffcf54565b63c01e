import { markName } from '../../../charts/highlight/highlight'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import styles from './FilterChips.module.css'

/**
 * What the charts highlight, and that a headline is not the tracker's own; each removable. Renders nothing if there is
 * neither.
 */
export function MarkChips() {
  const text = useText()
  const { view, selection, changeView } = useView()
  const words = text.m.charts.highlight
  if (view.mark.length === 0 && view.title === null) return null
  return (
    <ul className={styles.chips} aria-label={words.emphasis}>
      {view.title !== null && (
        <Chip
          label={words.headline}
          name={words.removeHeadline}
          onRemove={() => changeView((current) => ({ ...current, title: null }))}
        />
      )}
      {view.mark.map((id) => {
        const name = markName(id, { selection, text })
        return (
          <Chip
            key={id}
            label={words.chip(name)}
            name={words.remove(name)}
            onRemove={() =>
              changeView((current) => ({ ...current, mark: current.mark.filter((other) => other !== id) }))
            }
          />
        )
      })}
    </ul>
  )
}

function Chip({ label, name, onRemove }: { label: string; name: string; onRemove: () => void }) {
  return (
    <li>
      <button type="button" className={styles.chip} aria-label={name} onClick={onRemove}>
        {label}
        <span className="screen-only">
          <Icon name="close" />
        </span>
      </button>
    </li>
  )
}
