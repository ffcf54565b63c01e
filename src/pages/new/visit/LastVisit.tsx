import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { VersionSummary } from '../../../dataset/compile/versionChanges'
import { newPageMessages } from '../../../text/onDemand/newPageMessages'
import { Button } from '../../../ui/controls/Button'
import { readStored, writeStored } from '../../../ui/storage'
import { useText } from '../../../ui/TextProvider'
import { currentVersion } from '../../shared/data/dataQuery'
import { versionsQuery } from '../../shared/data/versionsQuery'
import styles from './LastVisit.module.css'
import { readVisit, type Visit, versionsSince, visitKey, visitOn } from './lastVisit'

/** What a reader has seen, and which versions came after it. */
interface Since {
  visit: Visit
  versions: readonly VersionSummary[]
}

/**
 * What the data has gained since the reader's last visit, which only this browser remembers. Nothing on the first visit, or
 * if storage is blocked. A visit counts as seen at once if there is nothing new, otherwise when the reader says so.
 */
export function LastVisit() {
  const words = newPageMessages(useText()).visit
  const { data: versions } = useQuery(versionsQuery)
  const [since, setSince] = useState<Since | 'marked' | null>(null)
  useEffect(
    function compareWithLastVisit() {
      if (!versions) return
      const visit = readVisit(readStored(visitKey))
      const fresh = visit ? versionsSince(visit, versions) : []
      if (visit) setSince({ visit, versions: fresh })
      if (fresh.length === 0) rememberVisit()
    },
    [versions],
  )
  if (since === null) return null
  if (since === 'marked')
    return (
      <p className={styles.quiet} role="status">
        {words.marked}
      </p>
    )
  const { visit } = since
  if (since.versions.length === 0) return <p className={styles.quiet}>{words.nothing(visit.day)}</p>
  return (
    <section className={styles.box} aria-labelledby="since-visit">
      <h2 id="since-visit" className={styles.title}>
        {words.title(visit.day)}
      </h2>
      <ul>
        {since.versions.map((version) => (
          <NewVersion key={version.version} version={version} />
        ))}
      </ul>
      <p className={styles.actions}>
        <Button
          onClick={() => {
            rememberVisit()
            setSince('marked')
          }}
        >
          {words.seen}
        </Button>
        <span className={styles.note}>{words.note}</span>
      </p>
    </section>
  )
}

function NewVersion({ version: { version, lists } }: { version: VersionSummary }) {
  const words = newPageMessages(useText()).visit
  return (
    <li>
      <Link to="/new" hash={`version-${version}`}>
        {version}
      </Link>
      {': '}
      {lists?.agreements ? words.records(lists.agreements) : words.noRecord}
    </li>
  )
}

/** Without storage nothing is remembered, and nothing is missing. */
function rememberVisit() {
  writeStored(visitKey, JSON.stringify(visitOn(new Date(), currentVersion)))
}
