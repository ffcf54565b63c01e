import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dataPageMessages } from '../../text/onDemand/dataPageMessages'
import { useText } from '../../ui/TextProvider'
import { currentVersion } from '../shared/data/dataQuery'
import { versionsQuery } from '../shared/data/versionsQuery'
import { FileLink } from '../shared/downloads/FileLink'
import page from '../shared/page/TextPage.module.css'
import styles from './Versions.module.css'

/** The frozen versions: a link to the app with each, its file, and how much it changed. */
export function Versions() {
  const text = useText()
  const { f } = text
  const { data: versions, isError } = useQuery(versionsQuery)
  const words = dataPageMessages(text).versions
  if (isError) return <p>{words.failed}</p>
  const frozen = versions?.filter(({ released }) => released !== null)
  return (
    <>
      <p>{words.lead}</p>
      {versions?.some(({ released }) => released === null) && <p>{words.unreleased(currentVersion)}</p>}
      <ul className={page.list}>
        {frozen?.map(({ version, agreements, interest, sources, lists }) => (
          <li key={version}>
            <Link to="/" search={{ version }}>
              {version}
            </Link>
            {' · '}
            {words.counts(agreements, interest, sources)}
            {' · '}
            <FileLink address={`${import.meta.env.BASE_URL}data/versions/${version}.json`}>
              {words.file}
            </FileLink>
            <p className={styles.changes}>
              {lists === null ? (
                words.first
              ) : (
                <>
                  {f.list(
                    Object.entries(lists).map(([list, { added, changed, removed }]) =>
                      words.change(list, added, changed, removed),
                    ),
                  )}
                  {' · '}
                  <Link to="/new" hash={`version-${version}`}>
                    {words.details}
                  </Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
