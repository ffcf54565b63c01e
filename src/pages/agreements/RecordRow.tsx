import { listAt } from '../../dataset/listColumn'
import type { TableColumnId } from '../../selection/tableColumns'
import { programColour } from '../../ui/programColour'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import { ProgramLinks } from '../shared/links/ProgramLinks'
import { useView } from '../shared/view/useView'
import { markWords, snippet } from './markWords'
import styles from './RecordTable.module.css'
import { cellText, type TableRow } from './tableRows'

interface RecordRowProps {
  row: TableRow
  /** Ids of the columns shown. */
  columns: readonly string[]
  /** Position in the sorted table, from 0. */
  index: number
  /** Words that the search found, to be marked. */
  words: ReadonlySet<string>
  measure: (element: Element | null) => void
}

/** One record as a row; when its title does not show what the search found, a line of its summary does. */
export function RecordRow({ row, columns, index, words, measure }: RecordRowProps) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={styles.row}>
      {columns.map((id) => (
        <Cell key={id} column={id as TableColumnId} row={row} words={words} />
      ))}
    </tr>
  )
}

function Cell({ column, row, words }: Pick<RecordRowProps, 'row' | 'words'> & { column: TableColumnId }) {
  const text = useText()
  const { dataset } = useView().selection
  const { record } = row
  const partners = [...listAt(dataset.columns.partners, row.position)]
  const plain = () => <Marked text={cellText(dataset, text, column, row)} words={words} />
  if (column === 'title') {
    const found = words.size > 0 ? snippet(record.summary, words) : null
    return (
      <th scope="row" className={`${styles.td} ${styles.title}`}>
        <span
          className={styles.mark}
          style={{ background: programColour(dataset.programIndex.get(record.programs[0] ?? '') ?? -1) }}
        />
        <DetailsLink id={record.id} kind="record" className={styles.link}>
          {plain()}
        </DetailsLink>
        {found && (
          <p className={styles.snippet}>
            <Marked text={found} words={words} />
          </p>
        )}
      </th>
    )
  }
  return (
    <td className={`${styles.td} ${styles[column]}`}>
      {column === 'partners' && partners.length > 0 ? (
        partners.map((position, i) => {
          const country = dataset.countries[position]
          return (
            country && (
              <span key={country.iso3}>
                {i > 0 && ', '}
                <DetailsLink id={country.iso3} kind="country" className={styles.link}>
                  <Marked text={text.f.country(country)} words={words} />
                </DetailsLink>
              </span>
            )
          )
        })
      ) : column === 'programs' ? (
        <ProgramLinks
          ids={record.programs}
          className={styles.link}
          write={(name) => <Marked text={name} words={words} />}
        />
      ) : column === 'confidence' ? (
        <>
          <span className={record.confidence === 'high' ? undefined : styles.doubt}>{plain()}</span>
          <span className={styles.unit}> {text.m.agreementsPage.units.confidence}</span>
        </>
      ) : column === 'sources' ? (
        <>
          {plain()}
          <span className={styles.unit}> {text.m.agreementsPage.units.sources(record.sources.length)}</span>
        </>
      ) : (
        plain()
      )}
    </td>
  )
}

/** A text with the words that the search found marked. */
function Marked({ text, words }: { text: string; words: ReadonlySet<string> }) {
  let at = 0
  return markWords(text, words).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.isHit ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}
