import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { Button } from '../ui/Button'
import { Problem } from '../ui/Problem'
import { useText } from '../ui/TextProvider'

/** A page that failed to draw: says so, keeps the address, offers the way back. */
export function AppError({ error }: ErrorComponentProps) {
  const { m } = useText()
  return (
    <Problem
      title={m.common.pageFailureTitle}
      actions={
        <>
          <Button onClick={() => location.reload()}>{m.common.reload}</Button>
          <Link to="/">{m.common.goToExplore}</Link>
        </>
      }
    >
      <p>{m.common.unexpected(error instanceof Error ? error.message : String(error))}</p>
    </Problem>
  )
}
