import { areaOf, defaultArea } from '../../../selection/area'
import { useText } from '../../../ui/TextProvider'
import { useDataset } from '../../shared/data/useLoaded'
import { AreaOptions } from '../../shared/view/AreaOptions'
import { useCurrentView } from '../../shared/view/useView'
import styles from './ColourChoice.module.css'

/** Native select of the part of the world that the map shows. */
export function AreaChoice() {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  const dataset = useDataset()
  return (
    <label className={styles.choice}>
      <span className={styles.label}>{m.explore.areas.name}</span>
      <select
        className={styles.select}
        value={areaOf(view, dataset)}
        onChange={({ target }) => {
          const area = target.value
          changeView((current) => ({
            ...current,
            area: area === defaultArea(current.filters, dataset) ? null : area,
            at: null,
          }))
        }}
      >
        <AreaOptions dataset={dataset} />
      </select>
    </label>
  )
}
