import { useText } from '../../ui/TextProvider'
import { useKept } from './keepOffline'

/** Says, once that is so, that the site works without a connection. */
export function OfflineState() {
  const { m } = useText()
  const { isKept } = useKept()
  return isKept && <p className="screen-only">{m.common.worksOffline}</p>
}
