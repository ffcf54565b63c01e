import { markName } from '../../../charts/highlight/highlight'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import styles from './FilterChips.module.css'

/** What the charts highlight, each removable. Renders nothing if nothing is highlighted. */
export function MarkChips() {
  const text = useText()
  const { view, selection, changeView } = useView()
  const words = text.m.charts.highlight
  if (view.mark.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={words.marked}>
      {view.mark.map((id) => {
        const name = markName(id, { selection, text })
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.chip}
              aria-label={words.remove(name)}
              onClick={() =>
                changeView((current) => ({ ...current, mark: current.mark.filter((other) => other !== id) }))
              }
            >
              {words.chip(name)}
              <span className="screen-only">
                <Icon name="close" />
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
