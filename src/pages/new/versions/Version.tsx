import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { changedLists } from '../../../dataset/compile/datasetChanges'
import type { VersionSummary } from '../../../dataset/compile/versionChanges'
import { newPageMessages } from '../../../text/onDemand/newPageMessages'
import type { Text } from '../../../text/text'
import { useText } from '../../../ui/TextProvider'
import { FileLink } from '../../shared/downloads/FileLink'
import { VersionDetails } from './VersionDetails'
import styles from './Versions.module.css'
import { WithCode } from './WithCode'

/**
 * One version: its numbers, and folded what it changed, which is fetched when it is opened. An address that ends in its id
 * opens it.
 */
export function Version({ summary }: { summary: VersionSummary }) {
  const text = useText()
  const { f } = text
  const { version, released, agreements, sources, notes, lists } = summary
  const words = newPageMessages(text).versions
  const id = `version-${version}`
  const hash = useLocation({ select: (location) => location.hash })
  const [isOpen, setIsOpen] = useState(false)
  const hasChanges = lists !== null && Object.keys(lists).length > 0
  useEffect(
    function openIfAsked() {
      if (hash === id) setIsOpen(true)
    },
    [hash, id],
  )
  return (
    <details
      id={id}
      className={styles.version}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <span className={styles.name}>{version}</span>
        <span className={styles.counts}>
          {[
            released === null ? words.unreleased : f.date(released),
            words.records(agreements, sources),
            ...countsIn(summary, text),
          ].join(' · ')}
        </span>
      </summary>
      {isOpen && (
        <div className={styles.body}>
          {notes.map((note) => (
            <p key={note} className={styles.note}>
              <WithCode text={note} />
            </p>
          ))}
          {hasChanges && <VersionDetails version={version} />}
          <p className={styles.ways}>
            {released !== null && (
              <Link to="/" search={{ version }}>
                {words.open}
              </Link>
            )}
            {hasChanges && (
              <FileLink address={`${import.meta.env.BASE_URL}data/changes/${version}.json`}>
                {words.file}
              </FileLink>
            )}
          </p>
        </div>
      )}
    </details>
  )
}

/** How much a version changed, list by list. */
function countsIn({ lists }: VersionSummary, text: Text): readonly string[] {
  const words = newPageMessages(text).versions
  if (lists === null) return [words.first]
  const counts = changedLists.flatMap((list) => {
    const found = lists[list]
    return found ? [words.counts(words.list[list], found)] : []
  })
  return counts.length > 0 ? counts : [words.unchanged]
}
