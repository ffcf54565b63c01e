import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { parseQuery } from '../../../selection/address/address'
import { readHeadline } from '../../../selection/address/ownHeadline'
import { savedViewsMessages } from '../../../text/onDemand/savedViewsMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import { describeView } from './describeView'
import styles from './SavedViews.module.css'
import { longestName, type SavedView } from './savedView'
import { viewStore } from './useSavedViews'
import { renameView } from './viewChanges'
import { viewPages } from './viewPages'

interface SavedViewRowProps {
  view: SavedView
  onRemove: () => void
  onRenamed: (name: string) => void
}

/** A saved view: its name, which opens it, its page, filters and day, and buttons to rename and delete it. */
export function SavedViewRow({ view, onRemove, onRenamed }: SavedViewRowProps) {
  const text = useText()
  const words = savedViewsMessages(text)
  const { dataset } = useView().selection
  const [isRenaming, setIsRenaming] = useState(false)
  const { page, shown, hasProblems } = describeView(view, dataset, text)
  const { name, query, savedOn } = view
  return (
    <li className={styles.view}>
      <Link
        to={viewPages[view.page]}
        search={parseQuery(query)}
        className={styles.name}
        // The menu closes when the focus leaves it.
        onClick={(event) => event.currentTarget.blur()}
      >
        {name}
      </Link>
      <p className={styles.facts}>{words.facts(page, shown, text.f.shortDate(savedOn))}</p>
      {hasProblems && <p className={styles.facts}>{words.hasProblems}</p>}
      <div className={styles.actions}>
        <Button
          variant="link"
          aria-label={words.renameNamed(name)}
          aria-expanded={isRenaming}
          onClick={() => setIsRenaming(!isRenaming)}
        >
          {words.rename}
        </Button>
        <Button variant="link" aria-label={words.removeNamed(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      {isRenaming && <RenameForm name={name} onRenamed={onRenamed} />}
    </li>
  )
}

function RenameForm({ name, onRenamed }: { name: string; onRenamed: (name: string) => void }) {
  const words = savedViewsMessages(useText())
  const [fault, setFault] = useState<string | null>(null)
  const faultId = useId()
  const rename = (typed: string) => {
    const next = readHeadline(typed)
    if (next === null) return setFault(words.nameTooLong(longestName))
    if (next === '') return setFault(words.nameMissing)
    if (next !== name && viewStore.get().views.some((other) => other.name === next))
      return setFault(words.nameTaken(next))
    // Before the row gets its new name, which replaces it.
    onRenamed(next)
    viewStore.change(renameView(name, next))
  }
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault()
        rename(String(new FormData(event.currentTarget).get('name')))
      }}
    >
      <input
        name="name"
        className={styles.input}
        defaultValue={name}
        autoComplete="off"
        aria-label={words.newName(name)}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        onFocus={(event) => event.target.select()}
      />
      <Button type="submit">{words.setName}</Button>
      {fault !== null && (
        <p id={faultId} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
