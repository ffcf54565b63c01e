import { areaOf, areasOf, defaultArea } from '../../../selection/area'
import { useText } from '../../../ui/TextProvider'
import { useDataset } from '../../shared/data/useLoaded'
import { useCurrentView } from '../../shared/view/useView'
import styles from './ColourChoice.module.css'

/** Native select of the part of the world that the map shows. */
export function AreaChoice() {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  const dataset = useDataset()
  const words = m.explore.areas
  const areas = [...areasOf(dataset).values()]
  const option = ({ id, name }: { id: string; name: string }) => (
    <option key={id} value={id}>
      {name}
    </option>
  )
  return (
    <label className={styles.choice}>
      {words.name}
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
        <option value="world">{words.world}</option>
        <option value="fit">{words.fit}</option>
        {areas.filter(({ kind }) => kind === 'group').map(option)}
        {areas
          .filter(({ kind }) => kind === 'region')
          .map((region) => (
            <optgroup key={region.id} label={region.name}>
              {option({ id: region.id, name: words.all(region.name) })}
              {areas.filter(({ within }) => within === region.name).map(option)}
            </optgroup>
          ))}
      </select>
    </label>
  )
}
