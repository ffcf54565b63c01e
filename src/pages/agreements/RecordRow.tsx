import { listAt } from '../../dataset/columns/listColumn'
import type { TableColumnId } from '../../selection/address/tableColumns'
import { agreementsPageMessages } from '../../text/onDemand/agreementsPageMessages'
import { programColour } from '../../ui/programColour'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import { OrganisationLink } from '../shared/links/OrganisationLink'
import { ProgramLinks } from '../shared/links/ProgramLinks'
import { useView } from '../shared/view/useView'
import { markWords, snippet } from './markWords'
import styles from './RecordTable.module.css'
import { cellText, type TableRow } from './tableRows'

interface RecordRowProps {
  row: TableRow
  /** Ids of the visible columns. */
  columns: readonly string[]
  /** Index in the sorted table, from 0. */
  index: number
  /** Words to mark as search hits. */
  words: ReadonlySet<string>
  measure: (element: Element | null) => void
}

type CellProps = Pick<RecordRowProps, 'row' | 'words'> & { column: TableColumnId }

/** Row of one record. If the title shows no search hit, a snippet of the summary does. */
export function RecordRow({ row, columns, index, words, measure }: RecordRowProps) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={styles.row}>
      {columns.map((id) => (
        <Cell key={id} column={id as TableColumnId} row={row} words={words} />
      ))}
    </tr>
  )
}

function Cell({ column, row, words }: CellProps) {
  if (column === 'title') return <TitleCell row={row} words={words} />
  return (
    <td className={`${styles.td} ${styles[column]}`}>
      <CellContent column={column} row={row} words={words} />
    </td>
  )
}

function TitleCell({ row: { record }, words }: Pick<RecordRowProps, 'row' | 'words'>) {
  const { dataset } = useView().selection
  const found = words.size > 0 ? snippet(record.summary, words) : null
  const program = dataset.programIndex.get(record.programs[0] ?? '') ?? -1
  return (
    <th scope="row" className={`${styles.td} ${styles.title}`}>
      <span className={styles.mark} style={{ background: programColour(program) }} />
      <DetailsLink id={record.id} kind="record" className={styles.link}>
        <Marked text={record.title} words={words} />
      </DetailsLink>
      {found && (
        <p className={styles.snippet}>
          <Marked text={found} words={words} />
        </p>
      )}
    </th>
  )
}

function CellContent({ column, row, words }: CellProps) {
  const text = useText()
  const { dataset } = useView().selection
  const { record } = row
  const plain = <Marked text={cellText(dataset, text, column, row)} words={words} />
  switch (column) {
    case 'partners': {
      const partners = listAt(dataset.columns.partners, row.position)
      return partners.length > 0 ? <PartnerLinks partners={[...partners]} words={words} /> : plain
    }
    case 'programs':
      return (
        <ProgramLinks
          ids={record.programs}
          className={styles.link}
          write={(name) => <Marked text={name} words={words} />}
        />
      )
    case 'confidence':
      return (
        <>
          <span
            className={record.confidence === 'high' ? undefined : styles.doubt}
            data-confidence={record.confidence}
          >
            {plain}
          </span>
          <span className={styles.unit}> {agreementsPageMessages(text).units.confidence}</span>
        </>
      )
    case 'evidence':
    case 'checked': {
      const isClear = column === 'checked' && record.checked === undefined
      return (
        <>
          {!isClear && <span className={styles.unit}>{agreementsPageMessages(text).units[column]} </span>}
          {plain}
        </>
      )
    }
    case 'sources':
      return (
        <>
          {plain}
          <span className={styles.unit}>
            {' '}
            {agreementsPageMessages(text).units.sources(record.sources.length)}
          </span>
        </>
      )
    case 'organisations':
      return [...listAt(dataset.columns.organisations, row.position)].map((position, i) => {
        const organisation = dataset.organisations[position]
        return (
          organisation && (
            <span key={organisation.id}>
              {i > 0 && '; '}
              <OrganisationLink organisation={organisation} className={styles.link}>
                <Marked text={organisation.name} words={words} />
              </OrganisationLink>
            </span>
          )
        )
      })
    case 'title':
    case 'date':
    case 'kind':
    case 'level':
    case 'status':
    case 'site':
    case 'id':
      return plain
  }
}

function PartnerLinks({ partners, words }: { partners: readonly number[]; words: ReadonlySet<string> }) {
  const { f } = useText()
  const { dataset } = useView().selection
  return partners.map((position, i) => {
    const country = dataset.countries[position]
    return (
      country && (
        <span key={country.iso3}>
          {i > 0 && ', '}
          <DetailsLink id={country.iso3} kind="country" className={styles.link}>
            <Marked text={f.country(country)} words={words} />
          </DetailsLink>
        </span>
      )
    )
  })
}

/** A text with its search hits marked. */
function Marked({ text, words }: { text: string; words: ReadonlySet<string> }) {
  let at = 0
  return markWords(text, words).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.isHit ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}
