import { type Chip, chips, earlierChip } from '../../../charts/names/chips'
import { comparedDate } from '../../../selection/change/comparedDate'
import type { Filters } from '../../../selection/filters'
import { searchRecords } from '../../../selection/records/searchRecords'
import { Icon } from '../../../ui/controls/Icon'
import { programColour } from '../../../ui/programColour'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import styles from './FilterChips.module.css'
import { ResetFilters } from './ResetFilters'

interface FilterChipsProps {
  /** The filters that the page reads; all by default. */
  filters?: Filters
  /** Whether the page compares the view with an earlier date, which is then among the chips. */
  hasDates?: boolean
}

/**
 * The active filters, each removable, and a button that resets them all. Without filters the row keeps its height, so that
 * nothing below jumps when the first one is set.
 */
export function FilterChips({ filters, hasDates = false }: FilterChipsProps) {
  const text = useText()
  const { view, selection, changeView } = useView()
  const { dataset } = selection
  const earlier = hasDates ? comparedDate(view, dataset) : null
  const active = [
    ...chips({ dataset, filters: filters ?? selection.filters }, text),
    ...(earlier === null ? [] : [earlierChip(earlier, text)]),
  ]
  // Highlights take the row then.
  if (active.length === 0 && view.mark.length > 0) return null
  if (active.length === 0) return <p className={`${styles.none} screen-only`}>{text.m.explore.chips.none}</p>
  return (
    <>
      <SearchNote />
      <ul className={styles.chips} aria-label={text.m.explore.chips.listName}>
        {active.map((chip) => (
          <li key={chip.id}>
            <button
              type="button"
              className={styles.chip}
              aria-label={text.m.explore.chips.remove(chip.label)}
              onClick={() => changeView(chip.remove)}
            >
              <ProgramMark chip={chip} />
              {chip.label}
              <span className="screen-only">
                <Icon name="close" />
              </span>
            </button>
          </li>
        ))}
        <li>
          <ResetFilters />
        </li>
      </ul>
    </>
  )
}

function ProgramMark({ chip }: { chip: Chip }) {
  const { dataset } = useView().selection
  if (chip.facet !== 'program') return null
  const position = dataset.programIndex.get(chip.id.slice('program:'.length))
  // An excluded program is not among the colours of the charts.
  if (position === undefined) return null
  return <span className={styles.mark} style={{ background: programColour(position) }} />
}

/** Note that no record contains every word of the search, so the nearest matches are shown. */
function SearchNote() {
  const { m } = useText()
  const { dataset, filters, count } = useView().selection
  if (filters.q === '' || count === 0) return null
  const { asked, matched } = searchRecords(dataset, filters.q)
  return asked > matched ? (
    <p className={styles.note} role="status">
      {m.explore.chips.nearest(filters.q, matched, asked)}
    </p>
  ) : null
}
