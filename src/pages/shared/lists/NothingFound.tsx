import { Button } from '../../../ui/controls/Button'
import { useCurrentView } from '../view/useView'
import styles from './List.module.css'

interface NothingFoundProps {
  /** Says that no row fits. */
  message: string
  /** Label of the button that empties the search. */
  showAll: string
}

/** In place of a list in which nothing fits the search. */
export function NothingFound({ message, showAll }: NothingFoundProps) {
  const { changeView } = useCurrentView()
  return (
    <div className={styles.nothing}>
      <p>{message}</p>
      <Button onClick={() => changeView((current) => ({ ...current, find: '' }))}>{showAll}</Button>
    </div>
  )
}
