import { useEffect, useRef } from 'react'
import { prepareSearch } from '../../../selection/searchRecords'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView, useView } from '../view/useView'
import styles from './FacetRail.module.css'

/** So few records are indexed ahead in any case; more only for readers who come to the field. */
const quickToIndex = 5000
/** After the page has come alive, in milliseconds: until then there is more urgent work. */
const quietAfter = 1500

/** Words to find in the records. The field is the reader's while it has the focus, the address's otherwise. */
export function TextFilter() {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  const { dataset } = useView().selection
  const field = useRef<HTMLInputElement>(null)
  const { q } = view.filters
  useEffect(
    function showAddress() {
      if (field.current && document.activeElement !== field.current) field.current.value = q
    },
    [q],
  )
  useEffect(
    function indexAhead() {
      if (dataset.agreements.length > quickToIndex) return
      const timer = setTimeout(() => prepareSearch(dataset), quietAfter)
      return () => clearTimeout(timer)
    },
    [dataset],
  )
  return (
    <input
      ref={field}
      type="search"
      className={styles.text}
      defaultValue={q}
      maxLength={200}
      placeholder={m.explore.facets.textPrompt}
      aria-label={m.explore.facets.text}
      onFocus={() => prepareSearch(dataset)}
      onChange={(event) => {
        const words = event.target.value.trim()
        changeView((current) => ({ ...current, filters: { ...current.filters, q: words } }), {
          replace: q !== '',
        })
      }}
    />
  )
}
