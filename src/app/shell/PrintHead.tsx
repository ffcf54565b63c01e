import { useLoaded } from '../../pages/shared/data/useLoaded'
import { useIsPrinting } from '../../ui/printing'
import { useText } from '../../ui/TextProvider'
import styles from './PrintNotes.module.css'

/** In print, the name of the product on top of the page, where the header is left out; own data is named too. */
export function PrintHead() {
  const { m } = useText()
  const { dataset } = useLoaded()
  if (!useIsPrinting()) return null
  return (
    <p className={styles.head}>
      <b>{m.common.productName}</b>
      {dataset.own !== null && <span>{m.ownData.signed(dataset.own)}</span>}
    </p>
  )
}
