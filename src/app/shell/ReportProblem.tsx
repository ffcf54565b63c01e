import { useState } from 'react'
import { CopyButton } from '../../pages/shared/sharing/CopyButton'
import { lastError } from '../../ui/lastError'
import { useText } from '../../ui/TextProvider'
import styles from './ReportProblem.module.css'

/** Collects the details of a problem report for copying. Nothing is sent. `version` is that of the data shown. */
export function ReportProblem({ version }: { version: string }) {
  const { m } = useText()
  const words = m.common.report
  const [details, setDetails] = useState('')
  const collect = () =>
    setDetails(
      [
        words.version(version),
        words.address(location.href),
        words.browser(navigator.userAgent, `${innerWidth} × ${innerHeight}`),
        words.error(lastError() ?? words.noError),
      ].join('\n'),
    )
  return (
    <details className={`${styles.report} screen-only`} onToggle={collect}>
      <summary>{words.title}</summary>
      <p className={styles.text}>{words.text}</p>
      <textarea className={styles.details} readOnly rows={5} value={details} aria-label={words.name} />
      <CopyButton text={details} label={words.copy} />
    </details>
  )
}
