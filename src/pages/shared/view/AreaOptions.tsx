import type { Dataset } from '../../../dataset/dataset'
import { areasOf } from '../../../selection/area'
import { useText } from '../../../ui/TextProvider'

/** The options of a select of the part of the world that a map shows. */
export function AreaOptions({ dataset }: { dataset: Dataset }) {
  const { m } = useText()
  const words = m.explore.areas
  const areas = [...areasOf(dataset).values()]
  const option = ({ id, name }: { id: string; name: string }) => (
    <option key={id} value={id}>
      {name}
    </option>
  )
  return (
    <>
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
    </>
  )
}
