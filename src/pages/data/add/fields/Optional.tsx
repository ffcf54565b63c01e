import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import styles from '../AddRecordForm.module.css'

/** The word “optional” after a label. The space keeps the two apart in the accessible name. */
export function Optional() {
  return (
    <>
      {' '}
      <span className={styles.optional}>{addRecordMessages(useText()).optional}</span>
    </>
  )
}
