import { useEffect, useRef } from 'react'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView } from '../useView'
import styles from './FacetRail.module.css'

/** Words to find in the records. The field is the reader's while it has the focus, the address's otherwise. */
export function TextFilter() {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  const field = useRef<HTMLInputElement>(null)
  const { q } = view.filters
  useEffect(
    function showAddress() {
      if (field.current && document.activeElement !== field.current) field.current.value = q
    },
    [q],
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
      onChange={(event) => {
        const words = event.target.value.trim()
        changeView((current) => ({ ...current, filters: { ...current.filters, q: words } }), {
          replace: q !== '',
        })
      }}
    />
  )
}
