import { hasFilters, noFilters } from '../../../selection/filters'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView } from '../view/useView'

/** Removes all filters at once, also those that travel with the reader and that this page does not show. Only while one is set. */
export function ResetFilters() {
  const { chips } = useText().m.explore
  const { view, changeView } = useCurrentView()
  if (!hasFilters(view.filters) && view.earlier === null) return null
  return (
    <Button
      variant="link"
      aria-label={chips.resetAll}
      onClick={() =>
        changeView((current) => ({ ...current, filters: noFilters, earlier: null }), { isReset: true })
      }
    >
      {chips.reset}
    </Button>
  )
}
