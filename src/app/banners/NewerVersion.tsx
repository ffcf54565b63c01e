import { useOwnFile } from '../../pages/shared/data/useOwnFile'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { useOfflineState } from '../offline/keepOffline'
import { Banner } from './Banner'

/** Offers a newer version of the site, except while the reader's own file is open, which a reload would close. */
export function NewerVersion() {
  const { m } = useText()
  const { shown } = useOwnFile()
  const { isNewerAvailable } = useOfflineState()
  const words = m.common.newerVersion
  if (!isNewerAvailable || shown) return null
  return (
    <div role="status">
      <Banner
        name={words.name}
        text={words.text}
        action={<Button onClick={() => location.reload()}>{words.reload}</Button>}
      />
    </div>
  )
}
