import { entityName } from '../../../charts/names/entityName'
import { findEntities, mostCompared } from '../../../selection/compare/entities'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { ResetFilters } from '../../shared/filters/ResetFilters'
import { useView } from '../../shared/view/useView'
import styles from './CompareChooser.module.css'
import { DateSelect } from './DateSelect'
import { EarlierSelect } from './EarlierSelect'
import { EntitySelect } from './EntitySelect'

/**
 * Chooses the entities and the date of the comparison with native selects, which work with keyboards and screen
 * readers.
 */
export function CompareChooser({ ids }: { ids: readonly string[] }) {
  const text = useText()
  const { selection, changeView } = useView()
  const words = compareMessages(text)
  const nameOf = (id: string) =>
    findEntities(selection.dataset, [id])
      .map((entity) => entityName(selection.dataset, text, entity))
      .join()
  const choose = (next: readonly string[]) => changeView((current) => ({ ...current, compare: next }))
  return (
    <fieldset className={`${styles.chooser} screen-only`}>
      <legend className="visually-hidden">{words.chooseName}</legend>
      {ids.map((id, index) => (
        // Keyed by index: a select keeps its position and focus when its choice changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={index} className={styles.choice}>
          <EntitySelect
            label={words.choose(index + 1)}
            value={id}
            taken={ids}
            onChoose={(chosen) => choose(ids.map((other) => (other === id ? chosen : other)))}
          />
          {ids.length > 1 && (
            <Button
              variant="quiet"
              className={styles.remove}
              aria-label={words.remove(nameOf(id))}
              onClick={() => choose(ids.filter((other) => other !== id))}
            >
              <Icon name="close" />
            </Button>
          )}
        </span>
      ))}
      {ids.length < mostCompared && (
        <form
          className={`${styles.choice} ${styles.adding}`}
          onSubmit={(event) => {
            event.preventDefault()
            const id = new FormData(event.currentTarget).get('entity')
            if (typeof id === 'string' && id !== '') choose([...ids, id])
            event.currentTarget.reset()
          }}
        >
          <EntitySelect label={words.add} taken={ids} />
          <Button type="submit">{words.addButton}</Button>
        </form>
      )}
      <DateSelect />
      <EarlierSelect />
      <ResetFilters />
    </fieldset>
  )
}
