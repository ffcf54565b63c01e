import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listFileName } from '../../../publish/files/fileName'
import { listText } from '../../../publish/files/list/listText'
import type { TableColumn } from '../../../publish/files/table'
import { encodeView } from '../../../selection/address/address'
import { defaultView } from '../../../selection/view'
import { listsMessages } from '../../../text/onDemand/profile/listsMessages'
import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { CodeLinks } from '../downloads/CodeLinks'
import styles from '../downloads/Downloads.module.css'
import { useView } from '../view/useView'

interface ListMenuProps<Row> {
  list: 'countries' | 'programs' | 'organisations'
  /** What the rows are, as a sentence. */
  what: string
  columns: readonly TableColumn<Row>[]
  /** As shown: filtered, searched and in order. */
  rows: readonly Row[]
}

/** The menu “Download” of a list: its rows as an Excel workbook, as CSV, or copied. */
export function ListMenu<Row>({ list, what, columns, rows }: ListMenuProps<Row>) {
  const text = useText()
  const { m } = text
  const words = listsMessages(text)
  const { view, selection } = useView()
  const { dataset } = selection
  const { about, own, version } = dataset
  const [outcome, setOutcome] = useState<'copied' | 'refused' | 'failed' | null>(null)
  const name = listFileName(list, view, dataset)
  const attempt = async (
    act: () => Promise<void>,
    failure: 'refused' | 'failed',
    success: 'copied' | null,
  ) => {
    try {
      await act()
      setOutcome(success)
    } catch {
      setOutcome(failure)
    }
  }
  const saveWorkbook = async () => {
    const { saveListWorkbook } = await import('../../../publish/files/list/saveList')
    const data =
      own === null
        ? m.common.licence(about.title, about.licence.data, version)
        : m.ownData.cite(m.ownData.signed(own))
    const lines = [
      [words.about.rows, what],
      [words.about.data, data],
      ...(own === null ? [[words.about.address, location.href] as const] : []),
      ...columns.map((column) => [column.name, column.description] as const),
    ] as const
    saveListWorkbook(name, {
      name: words.sheets[list],
      columns,
      rows,
      about: { name: words.about.sheet, lines },
    })
  }
  const saveCsv = async () => {
    const { saveListCsv } = await import('../../../publish/files/list/saveList')
    saveListCsv(name, columns, rows)
  }
  const copy = () => navigator.clipboard.writeText(listText(columns, rows))
  const files = [
    ['xlsx', () => attempt(saveWorkbook, 'failed', null)],
    ['csv', () => attempt(saveCsv, 'failed', null)],
    ['copy', () => attempt(copy, 'refused', 'copied')],
  ] as const
  return (
    <DropDown icon="save" label={m.explore.download} name={words.menu}>
      <p className={styles.note}>{what}</p>
      <ul className={styles.list}>
        {files.map(([id, handlePress]) => (
          <li key={id}>
            <button type="button" className={styles.file} onClick={() => void handlePress()}>
              {words.files[id]}
            </button>
            <p>{words.notes[id]}</p>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.note}>
        {outcome && words.outcome[outcome]}
      </p>
      <CodeLinks views={[{ name: null, filters: selection.filters }]} />
      <Link to="/data" search={encodeView({ ...defaultView, theme: view.theme })}>
        {words.allFiles}
      </Link>
    </DropDown>
  )
}
