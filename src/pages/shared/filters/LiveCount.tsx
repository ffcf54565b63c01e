import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import { headline } from './headline'

/** Says what a filter did to those who do not see the figures. */
export function LiveCount() {
  const { m } = useText()
  const { agreements, partnerCountries } = headline(useView().selection)
  return (
    <p className="visually-hidden" role="status" data-testid="live-count">
      {m.explore.live(agreements, partnerCountries)}
    </p>
  )
}
