import { compareMessages } from '../../text/onDemand/compareMessages'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/view/useView'
import styles from './ComparePage.module.css'

/**
 * Notes on filters in the address that this page cannot set (a first day, interest), each with a button that removes
 * it.
 */
export function PeriodNotes() {
  const words = compareMessages(useText())
  const { view, changeView } = useView()
  const { from, interest } = view.filters
  const change = (filters: Partial<typeof view.filters>) => () =>
    changeView((current) => ({ ...current, filters: { ...current.filters, ...filters } }))
  if (from === null && !interest) return null
  return (
    <p className={styles.notes}>
      {from !== null && (
        <Button variant="link" onClick={change({ from: null })}>
          {words.withEarlier}
        </Button>
      )}
      {interest && (
        <Button variant="link" onClick={change({ interest: false })}>
          {words.withoutInterest}
        </Button>
      )}
    </p>
  )
}
