import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { useSources } from '../data/useLoaded'

/** Says that the sources could not be fetched, and offers to try again. */
export function SourcesFailed({ className }: { className: string | undefined }) {
  const { m } = useText()
  const { refetch } = useSources()
  return (
    <p className={className}>
      {m.explore.record.sourcesFailed}{' '}
      <Button variant="link" onClick={() => void refetch()}>
        {m.common.tryAgain}
      </Button>
    </p>
  )
}
