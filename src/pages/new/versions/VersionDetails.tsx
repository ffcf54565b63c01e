import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type ChangedList, changedLists } from '../../../dataset/compile/datasetChanges'
import type { ChangedEntry, ListDetails, NamedEntry } from '../../../dataset/compile/versionChanges'
import { newPageMessages } from '../../../text/onDemand/newPageMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { versionChangesQuery } from '../../shared/data/versionsQuery'
import { EntryName } from './EntryName'
import { FieldChanges } from './FieldChanges'
import styles from './Versions.module.css'
import { WithCode } from './WithCode'

/** What a version changed, list by list: records open, the other lists folded. */
export function VersionDetails({ version }: { version: string }) {
  const text = useText()
  const words = newPageMessages(text).versions
  const { data, isError, refetch } = useQuery(versionChangesQuery(version))
  if (isError)
    return (
      <p role="alert">
        {words.changesFailed}{' '}
        <Button variant="link" onClick={() => void refetch()}>
          {text.m.common.tryAgain}
        </Button>
      </p>
    )
  if (!data) return <p role="status">{words.loading}</p>
  return changedLists.map((list) => {
    const details = data.lists[list]
    return details && <ChangesOfList key={list} list={list} details={details} />
  })
}

function ChangesOfList({ list, details }: { list: ChangedList; details: ListDetails }) {
  const words = newPageMessages(useText()).versions
  const [isOpen, setIsOpen] = useState(list === 'agreements')
  const { added, changed, removed } = details
  const counts = { added: added.length, changed: changed.length, removed: removed.length }
  return (
    <details
      className={styles.list}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{words.counts(words.list[list], counts)}</summary>
      {isOpen && (
        <>
          <Part title={words.added} entries={added}>
            {(entry) => <EntryName list={list} entry={entry} />}
          </Part>
          <Part title={words.changed} entries={changed}>
            {(entry) => <Changed list={list} entry={entry} />}
          </Part>
          <Part title={words.removed} entries={removed}>
            {(entry) => <EntryName list={list} entry={entry} />}
          </Part>
        </>
      )}
    </details>
  )
}

interface PartProps<Entry extends NamedEntry> {
  title: string
  entries: readonly Entry[]
  children: (entry: Entry) => ReactNode
}

/** Entries of a long list that are shown at first. */
const most = 20

/** The added, changed or removed entries of a list; nothing if there are none. */
function Part<Entry extends NamedEntry>({ title, entries, children }: PartProps<Entry>) {
  const words = newPageMessages(useText()).versions
  const [isWhole, setIsWhole] = useState(false)
  if (entries.length === 0) return null
  const shown = isWhole ? entries : entries.slice(0, most)
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <ul>
        {shown.map((entry) => (
          <li key={entry.id}>{children(entry)}</li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button onClick={() => setIsWhole(true)}>{words.showAll(entries.length)}</Button>
      )}
    </section>
  )
}

/** A changed entry: why, and each field before and after. */
function Changed({ list, entry }: { list: ChangedList; entry: ChangedEntry }) {
  return (
    <>
      <EntryName list={list} entry={entry} />
      {entry.why !== undefined && (
        <p className={styles.why}>
          <WithCode text={entry.why} />
        </p>
      )}
      <FieldChanges name={entry.name} changes={entry.fields} />
    </>
  )
}
