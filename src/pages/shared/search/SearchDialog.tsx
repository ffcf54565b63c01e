import { briefings } from 'virtual:briefings'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { decodeView, encodeView, parseQuery } from '../../../selection/address/address'
import { defaultView } from '../../../selection/view'
import { searchMessages } from '../../../text/onDemand/searchMessages'
import { Icon } from '../../../ui/controls/Icon'
import { readStored } from '../../../ui/storage'
import { useText } from '../../../ui/TextProvider'
import { useTravel } from '../view/useTravel'
import { useView } from '../view/useView'
import type { SavedView } from '../views/savedView'
import { savedViewsKey } from '../views/savedViewsKey'
import { viewPages } from '../views/viewPages'
import { findAnything } from './findAnything'
import type { Finding } from './finding'
import styles from './SearchDialog.module.css'

/** Search for countries, programs, organisations, groups, maps, charts, pages and records. On Explore a country or record opens its panel, elsewhere its page. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const { m } = text
  const words = searchMessages(text)
  const { selection, view } = useView()
  const navigate = useNavigate()
  const travel = useTravel()
  const { pathname } = useLocation()
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const saved = useStoredViews()
  const isOnExplore = pathname === '/'
  const sections = findAnything(selection.dataset, text, query, {
    briefings,
    saved,
    ...(isOnExplore && { counted: selection }),
  })
  const take = ({ apply, page, isPageOnly, hash, saved: opened }: Finding) => {
    onClose()
    if (opened) void navigate({ to: viewPages[opened.page], search: parseQuery(opened.query) })
    if (apply && !isPageOnly && (isOnExplore || !page)) {
      const shown = isOnExplore ? view : decodeView(travel('/'), selection.dataset).view
      void navigate({ to: '/', search: encodeView(apply(shown)), ...(hash && { hash }) })
    } else if (page) {
      const own = isPageOnly && apply ? encodeView(apply(defaultView)) : {}
      void navigate({ ...page, search: { ...travel(page.to), ...own } })
    }
  }
  useEffect(function focusField() {
    field.current?.focus()
  }, [])
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      // In a talk on full screen nothing outside its element is visible.
      {...(document.fullscreenElement && { UNSTABLE_portalContainer: document.fullscreenElement })}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={m.common.openSearch}>
          {/* Without it the field would use the first Escape to empty itself. */}
          <div
            onKeyDownCapture={(event) => {
              if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
              event.stopPropagation()
              onClose()
            }}
          >
            <Autocomplete inputValue={query} onInputChange={setQuery}>
              <SearchField className={styles.field ?? ''} aria-label={m.common.openSearch}>
                <Icon name="search" />
                <Input ref={field} className={styles.input ?? ''} placeholder={words.prompt} />
              </SearchField>
              <ListBox
                className={styles.list ?? ''}
                aria-label={m.common.openSearch}
                selectionMode="none"
                renderEmptyState={() => <p className={styles.none}>{words.empty(query)}</p>}
                onAction={(key) => {
                  const found = sections.flatMap((section) => section.findings).find(({ id }) => id === key)
                  if (found) take(found)
                }}
              >
                {sections.map((section) => (
                  <ListBoxSection key={section.name} id={section.name}>
                    <Header className={styles.section ?? ''}>{section.name}</Header>
                    {section.findings.map((finding) => (
                      <ListBoxItem
                        key={finding.id}
                        id={finding.id}
                        textValue={finding.label}
                        className={styles.item ?? ''}
                      >
                        <span>{finding.label}</span>
                        <span className={styles.detail}>{finding.detail}</span>
                      </ListBoxItem>
                    ))}
                  </ListBoxSection>
                ))}
              </ListBox>
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The reader's saved views. The code that reads them is loaded only if there are any; without it there are none to find. */
function useStoredViews(): readonly SavedView[] {
  const [saved, setSaved] = useState<readonly SavedView[]>([])
  useEffect(function loadViews() {
    if (readStored(savedViewsKey) === null) return
    const load = async () => setSaved((await import('../views/useSavedViews')).viewStore.get().views)
    load().catch(() => undefined)
  }, [])
  return saved
}
