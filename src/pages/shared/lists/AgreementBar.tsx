import { useText } from '../../../ui/TextProvider'
import styles from './AgreementBar.module.css'

interface AgreementBarProps {
  count: number
  /** The count that fills the bar: the highest of the list. */
  top: number
  /** Class of the box around the bar. */
  className?: string | undefined
}

/** The agreements of a row as a bar and a number. */
export function AgreementBar({ count, top, className }: AgreementBarProps) {
  const { m, f } = useText()
  return (
    <>
      <span className={className} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${(count / top) * 100}%` }} />
      </span>
      <span className={styles.count}>
        <span aria-hidden="true">{f.number(count)}</span>
        <span className="visually-hidden">{m.common.agreements(count)}</span>
      </span>
    </>
  )
}
