import type { QualityEntry } from '../../../dataset/schemas/quality'
import type { QualityGroup } from '../../../selection/quality/qualityGroups'
import { qualityMessages } from '../../../text/onDemand/qualityMessages'
import { useText } from '../../../ui/TextProvider'
import { groupName, rowName } from './groupNames'
import styles from './Quality.module.css'

interface QualityTableProps {
  groups: readonly QualityGroup[]
  kind: QualityEntry['kind']
  title: string
}

/** The figures of a result as a table, folded. */
export function QualityTable({ groups, kind, title }: QualityTableProps) {
  const text = useText()
  const { f } = text
  const words = qualityMessages(text)
  return (
    <details className={styles.details}>
      <summary>{words.table}</summary>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.tableCaption(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.part}</th>
            <th scope="col">{words.columns[kind]}</th>
            <th scope="col">{words.columns.size[kind]}</th>
            <th scope="col">{words.columns.share}</th>
            <th scope="col">{words.columns.interval}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={`${group.by} ${group.of}`}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {groupName(group, kind, text)}
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.value}>
                <th scope="row">{rowName(group, row, text)}</th>
                <td>{f.number(row.count)}</td>
                <td>{f.number(row.total)}</td>
                <td>{f.percent(row.share)}</td>
                <td>{words.interval(row.interval)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  )
}
