import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import { headline } from './headline'

/** Announces the effect of a filter to screen readers. */
export function LiveCount() {
  const { m } = useText()
  const { agreements, partnerCountries } = headline(useView().selection)
  return (
    <p className="visually-hidden" role="status" data-testid="live-count">
      {m.explore.live(agreements, partnerCountries)}
    </p>
  )
}
