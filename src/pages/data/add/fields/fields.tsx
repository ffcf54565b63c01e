import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import { Field } from './Field'
import { valueAt } from './typedPath'

interface Common {
  path: string
  hint?: string | undefined
  isOptional?: boolean
  isWide?: boolean
}

/** Single-line text field. `list`: id of a datalist of suggestions. */
export function TextField({ list, placeholder, ...field }: Common & { list?: string; placeholder?: string }) {
  const { typed } = useForm()
  return (
    <Field {...field} value={String(valueAt(typed, field.path) ?? '')}>
      {(control) => (
        <input
          {...control}
          type="text"
          className={styles.control}
          autoComplete="off"
          list={list}
          placeholder={placeholder}
        />
      )}
    </Field>
  )
}

/** Multi-line text field. */
export function LongField(field: Common) {
  const { typed } = useForm()
  return (
    <Field {...field} isWide value={String(valueAt(typed, field.path) ?? '')}>
      {(control) => <textarea {...control} className={styles.control} rows={3} />}
    </Field>
  )
}

/** Select of the values that the schema allows. */
export function WordField({
  words,
  empty,
  ...field
}: Common & { words: readonly (readonly [word: string, label: string])[]; empty?: string }) {
  const text = useText()
  const { typed } = useForm()
  return (
    <Field {...field} value={String(valueAt(typed, field.path) ?? '')}>
      {(control) => (
        <select {...control} className={styles.control}>
          <option value="">{empty ?? addRecordMessages(text).choose}</option>
          {words.map(([word, label]) => (
            <option key={word} value={word}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
