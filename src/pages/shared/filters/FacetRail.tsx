import { facetIds } from '../../../selection/filters'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../useView'
import { FacetCheckbox } from './FacetCheckbox'
import { FacetGroup } from './FacetGroup'
import styles from './FacetRail.module.css'
import { TextFilter } from './TextFilter'

/** Every filter, with the count that each of its values would give. */
export function FacetRail() {
  const { m } = useText()
  const { view, selection, changeView } = useView()
  const interestCount = view.filters.interest
    ? selection.records.reduce((sum, record) => sum + (selection.dataset.columns.interest[record] ?? 0), 0)
    : selection.interest.length
  return (
    <div className={styles.rail}>
      <TextFilter />
      {facetIds.map((facet) => (
        <FacetGroup key={facet} facet={facet} />
      ))}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{m.explore.facets.alsoShow}</legend>
        <FacetCheckbox
          label={m.explore.facets.interest}
          count={interestCount}
          isTicked={view.filters.interest}
          onToggle={() =>
            changeView((current) => ({
              ...current,
              filters: { ...current.filters, interest: !current.filters.interest },
            }))
          }
        />
      </fieldset>
    </div>
  )
}
