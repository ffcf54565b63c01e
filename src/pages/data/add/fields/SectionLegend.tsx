import styles from '../AddRecordForm.module.css'
import { Optional } from './Optional'

/** The heading of a section of a form. */
export function SectionLegend({ title, isOptional = false }: { title: string; isOptional?: boolean }) {
  return (
    <legend className={styles.heading}>
      {title}
      {isOptional && <Optional />}
    </legend>
  )
}
