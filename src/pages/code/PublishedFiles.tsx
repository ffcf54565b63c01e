import { useQuery } from '@tanstack/react-query'
import { codePageMessages } from '../../text/onDemand/codePageMessages'
import { useText } from '../../ui/TextProvider'
import { FileLink } from '../shared/downloads/FileLink'
import styles from './CodePage.module.css'
import { fileIndexQuery, type ListedFile } from './fileIndexQuery'

/** The published files with their rows, bytes and SHA-256, from `index.json`. */
export function PublishedFiles() {
  const words = codePageMessages(useText()).files
  const { data: index, isError } = useQuery(fileIndexQuery)
  if (isError) return <p role="alert">{words.failed}</p>
  if (!index)
    return (
      <p role="status" className={styles.room}>
        {words.loading}
      </p>
    )
  return (
    <>
      <FileTable caption={words.newest(index.version)} files={index.files} />
      {index.versions.length > 0 && <FileTable caption={words.frozen} files={index.versions} />}
    </>
  )
}

function FileTable({ caption, files }: { caption: string; files: readonly ListedFile[] }) {
  const text = useText()
  const { f } = text
  const words = codePageMessages(text).files
  const hasRows = files.some(({ rows }) => typeof rows === 'number')
  return (
    <table className={styles.files}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          {hasRows && <th scope="col">{words.rows}</th>}
          <th scope="col">{words.bytes}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, bytes, sha256, rows }) => (
          <tr key={path}>
            <th scope="row">
              <FileLink address={`${import.meta.env.BASE_URL}data/${path}`}>{path}</FileLink>
              <code className={styles.hash}>{sha256}</code>
            </th>
            {hasRows && <td>{typeof rows === 'number' && f.number(rows)}</td>}
            <td>{f.number(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
