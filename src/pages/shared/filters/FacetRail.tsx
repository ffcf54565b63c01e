import { countedByValue } from '../../../selection/counting/readCounts'
import { type FacetId, facetIds } from '../../../selection/filters'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView, useView } from '../view/useView'
import { FacetCheckbox } from './FacetCheckbox'
import { FacetGroup } from './FacetGroup'
import styles from './FacetRail.module.css'
import { ResetFilters } from './ResetFilters'
import { OrganisationsBySide, TypesBySide } from './SidedFacets'
import { TextFilter } from './TextFilter'

/** Every filter. Each value shows how many records would match if it were ticked. */
export function FacetRail() {
  const { m } = useText()
  const { selection } = useView()
  const { view, changeView } = useCurrentView()
  const interestCount = selection.filters.interest
    ? (countedByValue(selection.counts, 'interest')[1] ?? 0)
    : selection.interestCount
  return (
    <div className={styles.panel}>
      <div className={styles.rail}>
        <TextFilter />
        {facetIds.map((facet) => (
          <Facet key={facet} facet={facet} />
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
      <div className={styles.reset}>
        <ResetFilters />
      </div>
    </div>
  )
}

function Facet({ facet }: { facet: FacetId }) {
  switch (facet) {
    // The types of partners are one side of the types.
    case 'partnerType':
      return null
    case 'organisationType':
      return <TypesBySide />
    case 'organisation':
      return <OrganisationsBySide />
    default:
      return <FacetGroup facet={facet} />
  }
}
