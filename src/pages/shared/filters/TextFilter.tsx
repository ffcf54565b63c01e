import { useEffect } from 'react'
import { prepareSearch } from '../../../selection/records/searchRecords'
import { useText } from '../../../ui/TextProvider'
import { useAddressField } from '../view/useAddressField'
import { useCurrentView, useView } from '../view/useView'
import styles from './FacetRail.module.css'

/** Datasets up to this many records are indexed in advance; larger ones when the reader focuses the field. */
const quickToIndex = 5000
/** Delay after hydration in milliseconds, to let more urgent work finish first. */
const quietAfter = 1500

/** Searches the words of records. */
export function TextFilter() {
  const { m } = useText()
  const { view } = useCurrentView()
  const { dataset } = useView().selection
  const field = useAddressField(view.filters.q, (current, q) => ({
    ...current,
    filters: { ...current.filters, q },
  }))
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
      {...field}
      className={styles.text}
      placeholder={m.explore.facets.textPrompt}
      aria-label={m.explore.facets.text}
      onFocus={() => prepareSearch(dataset)}
    />
  )
}
