import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { isMissingPart } from './isMissingPart'
import styles from './LaterPart.module.css'

interface LaterPartProps {
  /** A component whose code is fetched when it is first shown. */
  children: ReactNode
  /** Shown meanwhile. */
  fallback?: ReactNode
}

/**
 * A part of a page that is loaded later than the page. If its code cannot be fetched, it is replaced by a sentence that
 * says so, and the rest of the page stays as it is.
 */
export function LaterPart({ children, fallback = null }: LaterPartProps) {
  return (
    <CatchBoundary getResetKey={() => 'later'} errorComponent={MissingPart}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </CatchBoundary>
  )
}

function MissingPart({ error }: ErrorComponentProps) {
  const { m } = useText()
  if (!isMissingPart(error)) throw error
  return (
    <p className={styles.missing} role="alert">
      {m.common.missingPart} <Button onClick={() => location.reload()}>{m.common.reload}</Button>
    </p>
  )
}
