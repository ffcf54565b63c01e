import { Link } from '@tanstack/react-router'
import { explainDataError } from '../../pages/shared/data/explainDataError'
import { Button } from '../../ui/controls/Button'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'

/** Shown when the data cannot be read: what failed, what is kept, and what to do. */
export function DataFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const text = useText()
  const { m } = text
  const { title, reason, canShowNewest } = explainDataError(error, text)
  return (
    <Problem
      title={title}
      actions={
        <>
          <Button onClick={onRetry}>{m.common.tryAgain}</Button>
          {canShowNewest && (
            <Link to="." search={(current) => ({ ...current, version: undefined, dataset: undefined })}>
              {m.ownData.banner.newest}
            </Link>
          )}
        </>
      }
    >
      <p>{reason}</p>
      <p>{m.common.filtersKept}</p>
    </Problem>
  )
}
