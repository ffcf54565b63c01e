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
import { encodeView } from '../../../selection/address/address'
import { defaultView } from '../../../selection/view'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import { type Finding, findAnything } from './findAnything'
import styles from './SearchDialog.module.css'

/** Search for countries, programs and records. On Explore a result opens its panel, elsewhere its page. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const { m } = text
  const { selection, view } = useView()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const sections = findAnything(selection.dataset, text, query)
  const take = (finding: Finding) => {
    onClose()
    if (pathname === '/') void navigate({ to: '/', search: encodeView(finding.apply(view)) })
    else void navigate({ ...finding.page, search: encodeView({ ...defaultView, theme: view.theme }) })
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
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={m.common.openSearch}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField className={styles.field ?? ''} aria-label={m.common.openSearch}>
              <Icon name="search" />
              <Input ref={field} className={styles.input ?? ''} placeholder={m.common.searchPrompt} />
            </SearchField>
            <ListBox
              className={styles.list ?? ''}
              aria-label={m.common.openSearch}
              selectionMode="none"
              renderEmptyState={() => <p className={styles.none}>{m.common.searchEmpty(query)}</p>}
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
