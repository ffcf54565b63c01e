import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DatasetChanges } from '../../dataset/compile/datasetChanges'
import { dataPageMessages } from '../../text/onDemand/dataPageMessages'
import { useText } from '../../ui/TextProvider'
import { currentVersion } from '../shared/data/dataQuery'
import { FileLink } from '../shared/downloads/FileLink'
import page from '../shared/page/TextPage.module.css'
import styles from './Versions.module.css'

/** A release in `versions.json`. */
interface Version {
  version: string
  released: string
  /** All records; `interest` of them are expressions of interest. */
  agreements: number
  interest: number
  sources: number
  changes: DatasetChanges | null
}

const versionsQuery = queryOptions({
  queryKey: ['versions'],
  queryFn: async ({ signal }): Promise<readonly Version[]> => {
    const response = await fetch(`${import.meta.env.BASE_URL}data/versions.json`, { signal })
    if (!response.ok) throw new Error(String(response.status))
    return response.json() as Promise<Version[]>
  },
  staleTime: Number.POSITIVE_INFINITY,
})

/** The frozen versions: a link to the app with each, its file, and its changes. */
export function Versions() {
  const text = useText()
  const { f } = text
  const { data: versions, isError } = useQuery(versionsQuery)
  const words = dataPageMessages(text).versions
  if (isError) return <p>{words.failed}</p>
  return (
    <>
      <p>{words.lead}</p>
      {versions && !versions.some(({ version }) => version === currentVersion) && (
        <p>{words.unreleased(currentVersion)}</p>
      )}
      <ul className={page.list}>
        {versions?.map((entry) => (
          <li key={entry.version}>
            <Link to="/" search={{ version: entry.version }}>
              {entry.version}
            </Link>
            {' · '}
            {words.counts(entry.agreements, entry.interest, entry.sources)}
            {' · '}
            <FileLink address={`${import.meta.env.BASE_URL}data/versions/${entry.version}.json`}>
              {words.file}
            </FileLink>
            <p className={styles.changes}>
              {entry.changes === null
                ? words.first
                : f.list(
                    Object.entries(entry.changes).map(([list, changes]) =>
                      words.change(
                        list,
                        changes.added.length,
                        changes.changed.length,
                        changes.removed.length,
                      ),
                    ),
                  )}
            </p>
            {entry.changes?.agreements && (
              <details className={styles.changes}>
                <summary>{words.details}</summary>
                <ul>
                  {entry.changes.agreements.added.map((id) => (
                    <li key={id}>{words.added(id)}</li>
                  ))}
                  {entry.changes.agreements.changed.map(({ id, fields }) => (
                    <li key={id}>{words.changed(id, fields)}</li>
                  ))}
                  {entry.changes.agreements.removed.map((id) => (
                    <li key={id}>{words.removed(id)}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
