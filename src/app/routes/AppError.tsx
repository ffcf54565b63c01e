import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { isMissingPart } from '../../pages/shared/later/isMissingPart'
import { Button } from '../../ui/controls/Button'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'
import { MissingPartError } from './lazyPage'

/** Shown when a page fails to render. Keeps the address and offers a reload. */
export function AppError({ error }: ErrorComponentProps) {
  const { m } = useText()
  const isMissing = error instanceof MissingPartError || isMissingPart(error)
  return (
    <Problem
      title={isMissing ? m.common.missingPartTitle : m.common.pageFailureTitle}
      actions={
        <>
          <Button onClick={() => location.reload()}>{m.common.reload}</Button>
          <Link to="/">{m.common.goToExplore}</Link>
        </>
      }
    >
      <p>
        {isMissing
          ? m.common.missingPart
          : m.common.unexpected(error instanceof Error ? error.message : String(error))}
      </p>
    </Problem>
  )
}
