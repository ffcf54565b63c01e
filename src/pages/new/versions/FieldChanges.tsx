import type { FieldChange } from '../../../dataset/compile/fieldChanges'
import { newPageMessages } from '../../../text/onDemand/newPageMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './Versions.module.css'
import { valueText } from './valueText'

interface FieldChangesProps {
  /** Of the entry. */
  name: string
  changes: readonly FieldChange[]
}

/** The fields of an entry before and after. */
export function FieldChanges({ name, changes }: FieldChangesProps) {
  const words = newPageMessages(useText()).versions
  return (
    <table className={styles.fields}>
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, from, to }) => (
          <tr key={field}>
            <th scope="row">
              <code>{field}</code>
            </th>
            <Value label={words.before} value={from} />
            <Value label={words.after} value={to} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ label, value }: { label: string; value: unknown }) {
  const words = newPageMessages(useText()).versions
  const shown = valueText(value)
  return (
    <td data-label={label} className={shown === null ? styles.nothing : undefined}>
      {shown ?? words.nothing}
    </td>
  )
}
