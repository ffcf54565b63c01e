import { coalitionNames } from '../../../charts/map/coalitionNames'
import { useText } from '../../../ui/TextProvider'
import { useDataset } from '../../shared/data/useLoaded'
import { useCurrentView } from '../../shared/view/useView'
import styles from './ColourChoice.module.css'

/** What colours the map: a native list, by measure or by one program. */
export function ColourChoice() {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  const dataset = useDataset()
  const { program, group } = coalitionNames(dataset)
  const words = m.explore.colours
  return (
    <label className={styles.choice}>
      {m.explore.map.colourBy}
      <select
        className={styles.select}
        value={view.color}
        onChange={(event) => {
          const color = event.target.value
          changeView((current) => ({ ...current, color }))
        }}
      >
        <option value="agreements">{words.agreements}</option>
        <option value="programs">{words.programs}</option>
        <option value="first">{words.first}</option>
        <option value="alignment">{words.alignment(program, group)}</option>
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
