import { useEffect, useRef } from 'react'
import { prepareSearch } from '../../../selection/records/searchRecords'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView, useView } from '../view/useView'
import styles from './FacetRail.module.css'

/** Datasets up to this many records are indexed in advance; larger ones when the reader focuses the field. */
const quickToIndex = 5000
/** Delay after hydration in milliseconds, to let more urgent work finish first. */
const quietAfter = 1500

/** Search field. Shows the query in the address, except while it has focus: then the reader's text wins. */
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
