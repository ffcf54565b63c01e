import { useState } from 'react'
import { partFileName } from '../../../publish/files/fileName'
import { noFilters } from '../../../selection/filters'
import type { Selection } from '../../../selection/select'
import { downloadsMessages } from '../../../text/onDemand/files/downloadsMessages'
import { useText } from '../../../ui/TextProvider'
import { useDetails, useLoaded } from '../data/useLoaded'
import { useView } from '../view/useView'
import { type CodedView, CodeLinks } from './CodeLinks'
import { DownloadList } from './DownloadList'
import styles from './Downloads.module.css'

/** Files that can hold a part of the data, most useful first. */
const partFiles = [
  'agreements.csv',
  'agreements.xlsx',
  'agreements-excel.csv',
  'parties.csv',
  'evidence.csv',
  'sources.csv',
  'references.bib',
  'references.ris',
  'references.csl.json',
  'dataset.json',
] as const

export interface DownloadPanelProps {
  /** Returns the records offered, in order; by default those that match the filters. */
  positions?: () => readonly number[]
  /** How many they are and which filters name them, on a page that counts other records than the address asks for. */
  counted?: Pick<Selection, 'count' | 'filters'>
  /** The views that hold these records, if no filters name all of them together. */
  views?: readonly CodedView[]
}

/** Downloads of the records of a page and of the whole dataset. */
export function DownloadPanel({ positions, counted, views }: DownloadPanelProps) {
  const text = useText()
  const { m } = text
  const { selection } = useView()
  const { dataset } = selection
  const { filters, count } = counted ?? selection
  const { origin } = useLoaded()
  const words = downloadsMessages(text)
  const isPart = count < dataset.agreements.length
  const shown = positions ?? (() => [...selection.records])
  return (
    <>
      {isPart && (
        <>
          <h2 className={styles.heading}>{counted ? words.counted(count) : words.shown(count)}</h2>
          <PartFiles positions={shown} nameOf={(file) => partFileName(file, filters, dataset.own)} />
        </>
      )}
      <CodeLinks views={views ?? [{ name: null, filters }]} />
      <h2 className={styles.heading}>{words.everything}</h2>
      <p className={styles.note}>
        {dataset.own === null
          ? words.whole(dataset.version, dataset.about.licence.data)
          : m.ownData.cite(m.ownData.signed(dataset.own))}
      </p>
      {origin.kind === 'current' ? (
        <DownloadList />
      ) : (
        <PartFiles
          positions={() => dataset.agreements.map((_, position) => position)}
          nameOf={(file) => (dataset.own === null ? file : partFileName(file, noFilters, dataset.own))}
        />
      )}
    </>
  )
}

interface PartFilesProps {
  positions: () => readonly number[]
  /** The name under which a file is saved. */
  nameOf: (file: string) => string
}

/** Downloads made in the browser from the loaded data. */
function PartFiles({ positions, nameOf }: PartFilesProps) {
  const words = downloadsMessages(useText())
  const { dataset } = useView().selection
  const details = useDetails()
  const [failed, setFailed] = useState(false)
  const save = async (file: (typeof partFiles)[number]) => {
    setFailed(false)
    const known = details.data ?? (await details.refetch()).data
    if (!known) return setFailed(true)
    const { saveSubset } = await import('../../../publish/files/subset')
    await saveSubset(dataset, known, positions(), file, nameOf(file))
  }
  return (
    <>
      <ul className={`${styles.list} ${styles.part}`}>
        {partFiles.map((file) => (
          <li key={file}>
            <button type="button" className={styles.file} onClick={() => void save(file)}>
              {file}
            </button>
            <p>{words.files[file]}</p>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{words.failed}</p>}
    </>
  )
}
