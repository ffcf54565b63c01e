import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/useView'
import styles from './ColourChoice.module.css'

/** What colours the map: a native list, by measure or by one program. */
export function ColourChoice() {
  const { m } = useText()
  const { view, selection, changeView } = useView()
  const { dataset } = selection
  const { program, group } = dataset.about.alignment
  const words = m.explore.colours
  const programLabel = dataset.programs[dataset.programIndex.get(program) ?? -1]?.label ?? program
  const groupLabel = dataset.groups[dataset.groupIndex.get(group) ?? -1]?.shortName ?? group
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
        <option value="alignment">{words.alignment(programLabel, groupLabel)}</option>
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
