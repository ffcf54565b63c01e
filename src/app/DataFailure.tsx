import { Link } from '@tanstack/react-router'
import { DatasetError } from '../pages/shared/data/dataQuery'
import { OwnReadError } from '../pages/shared/data/own/OwnReadError'
import type { Text } from '../text/text'
import { Button } from '../ui/Button'
import { Problem } from '../ui/Problem'
import { useText } from '../ui/TextProvider'

/** The data could not be read: what failed, what is kept, what to do. */
export function DataFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const text = useText()
  const { m } = text
  const isAsked =
    error instanceof OwnReadError || (error instanceof DatasetError && error.reason === 'unknown-version')
  return (
    <Problem
      title={error instanceof OwnReadError ? m.ownData.failureTitle : m.common.dataFailureTitle}
      actions={
        <>
          <Button onClick={onRetry}>{m.common.tryAgain}</Button>
          {isAsked && (
            <Link to="." search={(current) => ({ ...current, version: undefined, dataset: undefined })}>
              {m.ownData.banner.newest}
            </Link>
          )}
        </>
      }
    >
      <p>{explain(error, text)}</p>
      <p>{m.common.filtersKept}</p>
    </Problem>
  )
}

function explain(error: Error, { m }: Text): string {
  if (error instanceof OwnReadError) return m.ownData.failure[error.reason](error.detail)
  if (!(error instanceof DatasetError)) return m.common.unexpected(error.message)
  if (error.reason === 'unknown-version') return m.ownData.unknownVersion(error.address, error.detail)
  return m.common.dataFailure[error.reason](error.address, error.detail)
}
