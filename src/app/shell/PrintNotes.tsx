import { useLayoutEffect, useState } from 'react'
import { useIsPrinting } from '../../ui/printing'
import { useText } from '../../ui/TextProvider'
import styles from './PrintNotes.module.css'

/**
 * In print, lists the address of the page and, numbered, the addresses that it links to. A link with `data-printed` has
 * its address beside it and is left out.
 */
export function PrintNotes() {
  const { m } = useText()
  const isPrinting = useIsPrinting()
  const [addresses, setAddresses] = useState<readonly string[]>([])
  useLayoutEffect(
    function numberLinks() {
      if (!isPrinting) return
      const links = [
        ...document.querySelectorAll<HTMLAnchorElement>('#main a[href^="http"]:not([data-printed])'),
      ].filter((link) => link.checkVisibility({ visibilityProperty: true }))
      const found = [...new Set(links.map(({ href }) => href))]
      for (const link of links) link.dataset.note = String(found.indexOf(link.href) + 1)
      setAddresses(found)
      return () => {
        for (const link of links) delete link.dataset.note
      }
    },
    [isPrinting],
  )
  if (!isPrinting) return null
  return (
    <section className={styles.notes} aria-label={m.print.notes}>
      <p>{m.print.from(location.href)}</p>
      {addresses.length > 0 && (
        <ol>
          {addresses.map((address) => (
            <li key={address}>{address}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
