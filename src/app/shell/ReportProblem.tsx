import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import type { Dataset } from '../../dataset/dataset'
import { lastError } from '../../ui/lastError'
import { useText } from '../../ui/TextProvider'
import { ReportDetails } from './ReportDetails'
import styles from './ReportProblem.module.css'

/** Collects the details of a problem for a message to the contact of the data shown, or for copying if it names none. */
export function ReportProblem({ dataset: { about, own, version } }: { dataset: Dataset }) {
  const words = useText().m.common.report
  const [isOpen, setIsOpen] = useState(false)
  // Renders again on another page, whose address the details name.
  useLocation()
  return (
    <details
      className={`${styles.report} screen-only`}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{words.title}</summary>
      {isOpen && (
        <ReportDetails
          contact={own === null ? about.contact : undefined}
          details={[
            words.version(version),
            words.address(location.href),
            words.browser(navigator.userAgent, `${innerWidth} × ${innerHeight}`),
            words.error(lastError() ?? words.noError),
          ].join('\n')}
        />
      )}
    </details>
  )
}
