import type { ReactNode } from 'react'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import { Optional } from './Optional'

/** Props that a field passes to its control. */
interface ControlProps {
  id: string
  value: string
  'aria-invalid': boolean
  'aria-describedby': string | undefined
  'aria-required': boolean
  onChange: (event: { target: { value: string } }) => void
  onBlur: () => void
}

interface FieldProps {
  /** Path of its value in the draft. */
  path: string
  value: string
  hint?: string | undefined
  isOptional?: boolean | undefined
  isWide?: boolean | undefined
  children: (control: ControlProps) => ReactNode
}

/** A label, its control, a hint, and the checker's messages for the control. */
export function Field({ path, value, hint, isOptional = false, isWide = false, children }: FieldProps) {
  const { controls, faultsAt, change, leave, idOf } = useForm()
  const id = idOf(path)
  const faults = faultsAt(path)
  const described = [hint ? `${id}-hint` : '', faults.length > 0 ? `${id}-faults` : ''].filter(Boolean)
  return (
    <div className={isWide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label htmlFor={id} className={styles.label}>
        {controls.find((control) => control.path === path)?.label}
        {isOptional && <Optional />}
      </label>
      {children({
        id,
        value,
        'aria-invalid': faults.length > 0,
        'aria-describedby': described.join(' ') || undefined,
        'aria-required': !isOptional,
        onChange: (event) => change(path, event.target.value),
        onBlur: () => leave(path),
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Faults path={path} />
    </div>
  )
}

/** The checker's messages for a control. */
export function Faults({ path }: { path: string }) {
  const text = useText()
  const { faultsAt, idOf } = useForm()
  const faults = faultsAt(path)
  if (faults.length === 0) return null
  return (
    <ul id={`${idOf(path)}-faults`} className={styles.faults}>
      {faults.map(({ problem }) => (
        <li key={`${problem.field} ${problem.message}`}>{addRecordMessages(text).fault(problem)}</li>
      ))}
    </ul>
  )
}
