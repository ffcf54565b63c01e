import { useOwnFile } from '../../pages/shared/data/useOwnFile'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { useKept } from '../offline/keepOffline'
import { Banner } from './Banner'

/** Offers a newer version of the site. Not while a file of the reader's own is open, which a reload would close. */
export function NewerVersion() {
  const { m } = useText()
  const { shown } = useOwnFile()
  const { isNewerThere } = useKept()
  const words = m.common.newerVersion
  if (!isNewerThere || shown) return null
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
