import { DatasetError } from '../pages/shared/datasetQuery'
import { Button } from '../ui/Button'
import { Problem } from '../ui/Problem'
import { useText } from '../ui/TextProvider'

/** The data could not be read: what failed, what is kept, what to do. */
export function DataFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { m } = useText()
  const what =
    error instanceof DatasetError
      ? m.common.dataFailure[error.reason](error.address, error.detail)
      : m.common.unexpected(error.message)
  return (
    <Problem
      title={m.common.dataFailureTitle}
      actions={<Button onClick={onRetry}>{m.common.tryAgain}</Button>}
    >
      <p>{what}</p>
      <p>{m.common.filtersKept}</p>
    </Problem>
  )
}
