import { useEffect, useRef } from 'react'
import { Icon } from '../../../ui/controls/Icon'
import { useCurrentView } from '../view/useView'
import styles from './FindField.module.css'

/** Searches the names of a list. Shows what is in the address, except while it has focus: then the reader's text wins. */
export function FindField({ name, prompt }: { name: string; prompt: string }) {
  const { view, changeView } = useCurrentView()
  const field = useRef<HTMLInputElement>(null)
  const { find } = view
  useEffect(
    function showAddress() {
      if (field.current && document.activeElement !== field.current) field.current.value = find
    },
    [find],
  )
  return (
    <div className={`${styles.field} screen-only`}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        className={styles.input}
        defaultValue={find}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        placeholder={prompt}
        aria-label={name}
        onChange={(event) => {
          const words = event.target.value.trim()
          changeView((current) => ({ ...current, find: words }), { replace: find !== '' })
        }}
      />
    </div>
  )
}
