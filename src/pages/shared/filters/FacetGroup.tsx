import { memo, type ReactNode, useMemo, useState } from 'react'
import { excludedFrom, type FacetId, toggleExcluded, toggleValue } from '../../../selection/filters'
import { Button } from '../../../ui/controls/Button'
import { programColour } from '../../../ui/programColour'
import { useText } from '../../../ui/TextProvider'
import { type ChangeView, useCurrentView, useView } from '../view/useView'
import { FacetCheckbox } from './FacetCheckbox'
import styles from './FacetRail.module.css'
import { type FacetRow, facetRows } from './facetRows'

/** Number of values shown at first; a button shows the rest. */
const shownAtFirst: Readonly<Partial<Record<FacetId, number>>> = {
  program: 11,
  country: 8,
  military: 7,
  organisation: 5,
}
const usuallyShown = 6
/** Lists longer than this get a field to search for a value. */
const longList = 20
const step = 100

interface FacetGroupProps {
  facet: FacetId
  /** The name, if it is not that of the facet. */
  title?: string
  /** Which values are shown; by default all. A stable function. */
  accepts?: (value: string) => boolean
  /** The name of a value, if it is not that of the facet. */
  labelOf?: (label: string, value: string) => string
  /** A control above the values. */
  children?: ReactNode
}

/** One facet: its values as checkboxes with live counts. */
export function FacetGroup({ facet, title, accepts, labelOf, children }: FacetGroupProps) {
  const text = useText()
  const { selection } = useView()
  const { view, changeView } = useCurrentView()
  const [find, setFind] = useState('')
  const [extra, setExtra] = useState(0)
  const words = text.m.explore.facets
  const name = title ?? text.m.words.facet[facet]
  const all = useMemo(() => facetRows(selection, facet, text, '', accepts), [selection, facet, text, accepts])
  const rows = useMemo(
    () => (find === '' ? all : facetRows(selection, facet, text, find, accepts)),
    [all, selection, facet, text, find, accepts],
  )
  const first = shownAtFirst[facet] ?? usuallyShown
  const limit = (find === '' ? first : step) + extra
  const hidden = Math.max(rows.length - limit, 0)
  if (all.length === 0 && !children) return null
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{name}</legend>
      {children}
      {all.length > longList && (
        <input
          type="search"
          className={styles.find}
          value={find}
          placeholder={words.find(all.length)}
          aria-label={words.findIn(name)}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      {rows.slice(0, limit).map((row) => (
        <FacetValue
          key={row.value}
          facet={facet}
          value={row.value}
          label={labelOf ? labelOf(row.label, row.value) : row.label}
          count={row.count}
          colour={facet === 'program' ? programColour(row.position) : undefined}
          isTicked={view.filters[facet].includes(row.value)}
          isExcluded={excludedFrom(view.filters, facet).includes(row.value)}
          changeView={changeView}
        />
      ))}
      {rows.length === 0 && <p className={styles.isNone}>{words.nothingFound}</p>}
      {hidden > 0 && (
        <Button variant="link" onClick={() => setExtra(extra + step)} aria-label={words.moreOf(hidden, name)}>
          {words.more(hidden)}
        </Button>
      )}
      {hidden === 0 && extra > 0 && (
        <Button variant="link" onClick={() => setExtra(0)} aria-label={words.fewerOf(name)}>
          {words.fewer}
        </Button>
      )}
    </fieldset>
  )
}

interface FacetValueProps extends Pick<FacetRow, 'value' | 'label' | 'count'> {
  facet: FacetId
  colour: string | undefined
  isTicked: boolean
  isExcluded: boolean
  changeView: ChangeView
}

/** Memoized: a filter change affects only a few of about a hundred values. */
const FacetValue = memo(function FacetValue({ facet, value, changeView, ...shown }: FacetValueProps) {
  return (
    <FacetCheckbox
      {...shown}
      onToggle={() => changeView((view) => ({ ...view, filters: toggleValue(view.filters, facet, value) }))}
      onExclude={() =>
        changeView((view) => ({ ...view, filters: toggleExcluded(view.filters, facet, value) }))
      }
    />
  )
})
