import { coalitionNames } from '../../../charts/map/coalitionNames'
import { mapColours } from '../../../selection/view'
import { useText } from '../../../ui/TextProvider'
import { useDataset } from '../../shared/data/useLoaded'
import { useCurrentView } from '../../shared/view/useView'
import styles from './ColourChoice.module.css'

/** Native select of what colours the map: a measure or one program. */
export function ColourChoice() {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  const dataset = useDataset()
  const { program, group } = coalitionNames(dataset)
  const words = m.explore.colours
  const names: Record<(typeof mapColours)[number], string> = {
    agreements: words.agreements,
    programs: words.programs,
    first: words.first,
    alignment: words.alignment(program, group),
  }
  return (
    <label className={styles.choice}>
      <span className={styles.label}>{m.explore.map.colourBy}</span>
      <select
        className={styles.select}
        value={view.color}
        onChange={(event) => {
          const color = event.target.value
          changeView((current) => ({ ...current, color }))
        }}
      >
        {mapColours.map((color) => (
          <option key={color} value={color}>
            {names[color]}
          </option>
        ))}
        <optgroup label={words.programsOne}>
          {dataset.programs.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
