import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { Button } from '../../../../ui/controls/Button'
import { useText } from '../../../../ui/TextProvider'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import { valueAt } from './typedPath'

interface RowsProps {
  /** Path of the list in the draft. */
  path: string
  /** Value of a new row, and the first control in it, which takes the focus. */
  empty: unknown
  first?: string
  nameOf: (position: number) => string
  addLabel: string
  /** Minimum number of rows. */
  least?: number
  children: (path: string) => ReactNode
}

/** A list of repeated field groups, with buttons to add and remove groups. The focus follows. */
export function Rows({ path, empty, first, nameOf, addLabel, least = 0, children }: RowsProps) {
  const text = useText()
  const { typed, change, idOf } = useForm()
  const rows = valueAt(typed, path) as readonly unknown[]
  const addId = `${idOf(path)}-add`
  const changeTo = (next: readonly unknown[], focusOn: string) => {
    flushSync(() => change(path, next))
    document.getElementById(focusOn)?.focus()
  }
  return (
    <>
      {rows.map((_, position) => (
        // Rows have no id; their values are all in the draft.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset key={position} className={styles.row}>
          <legend className={styles.legend}>{nameOf(position + 1)}</legend>
          <div className={styles.grid}>{children(`${path}.${position}`)}</div>
          {rows.length > least && (
            <Button
              variant="link"
              className={styles.remove}
              onClick={() =>
                changeTo(
                  rows.filter((_, index) => index !== position),
                  addId,
                )
              }
            >
              {addRecordMessages(text).remove(nameOf(position + 1))}
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        id={addId}
        className={styles.add}
        onClick={() =>
          changeTo(
            [...rows, empty],
            idOf([path, rows.length, first].filter((key) => key !== undefined).join('.')),
          )
        }
      >
        {addLabel}
      </Button>
    </>
  )
}
