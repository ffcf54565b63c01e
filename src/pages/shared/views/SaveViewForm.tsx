import { useLocation } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import type { AddressParams } from '../../../selection/address/address'
import { readHeadline } from '../../../selection/address/ownHeadline'
import { savedViewsMessages } from '../../../text/onDemand/savedViewsMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { dayHere } from '../page/dayHere'
import { useView } from '../view/useView'
import { queryOf, suggestedName, viewPageAt } from './currentView'
import styles from './SavedViews.module.css'
import { freeName, longestName } from './savedView'
import { useSavedViews, viewStore } from './useSavedViews'
import { putView, restoreView } from './viewChanges'

/** Saves the view of the page under a name. If a view has that name, asks which of the two is meant. */
export function SaveViewForm({ onSaved }: { onSaved: (message: string) => void }) {
  const text = useText()
  const words = savedViewsMessages(text)
  const { pathname, search } = useLocation()
  const { view, selection } = useView()
  const { views } = useSavedViews()
  const page = viewPageAt(pathname)
  /** Null until the reader types. */
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [taken, setTaken] = useState<string | null>(null)
  const faultId = useId()
  const field = useRef<HTMLInputElement>(null)
  if (!page) return null
  const value = typed ?? suggestedName(page, view, selection.dataset, text)
  const save = (name: string) => {
    // The focus leaves the buttons that go, so that the menu stays open.
    field.current?.focus()
    const namesake = views.find((other) => other.name === name)
    const added = { name, page, query: queryOf(view, search as AddressParams), savedOn: dayHere() }
    viewStore.change(
      putView(added),
      namesake && {
        kind: 'replaced',
        view: namesake,
        change: restoreView(namesake, views.indexOf(namesake)),
      },
    )
    setTyped(null)
    setTaken(null)
    onSaved(namesake ? words.replaced(name) : words.saved(name))
  }
  const handleSubmit = () => {
    const name = readHeadline(value)
    setTaken(null)
    setFault(name === null ? words.nameTooLong(longestName) : name === '' ? words.nameMissing : null)
    if (!name) return
    if (views.some((other) => other.name === name)) setTaken(name)
    else save(name)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        handleSubmit()
      }}
    >
      <p>{words.lead}</p>
      <label className={styles.field}>
        {words.name}
        <input
          ref={field}
          className={styles.input}
          value={value}
          autoComplete="off"
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : faultId}
          onChange={(event) => {
            setTyped(event.target.value)
            setTaken(null)
            setFault(null)
          }}
        />
      </label>
      {fault !== null && (
        <p id={faultId} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      {taken === null ? (
        <Button type="submit" variant="solid">
          {words.save}
        </Button>
      ) : (
        <div className={styles.taken} role="alert">
          <p>{words.nameTaken(taken)}</p>
          <p className={styles.ways}>
            <Button onClick={() => save(taken)}>{words.replace}</Button>
            <Button onClick={() => save(freeName(views, taken))}>
              {words.keepBoth(freeName(views, taken))}
            </Button>
          </p>
        </div>
      )}
    </form>
  )
}
