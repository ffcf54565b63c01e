import { lazy, useEffect, useRef } from 'react'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { LaterPart } from '../../shared/later/LaterPart'
import { DetailsLink, LinkTargetProvider } from '../../shared/links/DetailsLink'
import { useCurrentView, useView } from '../../shared/view/useView'
import styles from './OpenPanel.module.css'

const CountryPanel = lazy(() => import('./CountryPanel').then((module) => ({ default: module.CountryPanel })))
const RecordPanel = lazy(() => import('./RecordPanel').then((module) => ({ default: module.RecordPanel })))

/**
 * The panel beside the page: a country or a record, from the address. It takes focus when it opens and returns it
 * when it closes; Escape closes it.
 */
export function OpenPanel() {
  const { m } = useText()
  const { view, selection, changeView } = useView()
  const current = useCurrentView().view
  const { dataset } = selection
  const panel = useRef<HTMLElement>(null)
  // The address and the deferred view differ for a moment. Opening may lag; closing hides the panel and returns focus
  // at once, and the layout follows.
  const open = current.open && view.open
  const shown = useRef(open)
  useEffect(
    function takeFocus() {
      // A panel open on load does not take the focus.
      if (open === null || open === shown.current) return
      shown.current = open
      const before = document.activeElement
      panel.current?.focus({ preventScroll: true })
      panel.current?.scrollTo({ top: 0 })
      return () => {
        shown.current = null
        // The map may have rerendered for its new size.
        const back = before?.isConnected ? before : document.querySelector(`[data-opens="${open}"]`)
        if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true })
      }
    },
    [open],
  )
  if (view.open === null) return null
  const close = () => changeView((current) => ({ ...current, open: null }))
  const country = dataset.countryIndex.get(view.open)
  const record = dataset.agreementIndex.get(view.open)
  return (
    <aside
      ref={panel}
      data-panel
      className={open === null ? `${styles.panel} ${styles.isGone}` : styles.panel}
      tabIndex={-1}
      aria-label={m.explore.panel.name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <button type="button" className={styles.close} aria-label={m.common.close} onClick={close}>
        <Icon name="close" />
      </button>
      <LinkTargetProvider value="panel">
        {country !== undefined && (
          <LaterPart fallback={<p role="status">{m.common.loading}</p>}>
            <CountryPanel position={country} />
          </LaterPart>
        )}
        {record !== undefined && (
          <LaterPart fallback={<p role="status">{m.explore.record.loadingSource}</p>}>
            <RecordPanel position={record} />
          </LaterPart>
        )}
      </LinkTargetProvider>
      <div className={styles.foot}>
        <DetailsLink
          id={view.open}
          kind={country === undefined ? 'record' : 'country'}
          className={styles.more}
        >
          {country === undefined ? m.explore.panel.openRecord : m.explore.panel.openCountry}
        </DetailsLink>
      </div>
    </aside>
  )
}
