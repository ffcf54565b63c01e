import { comparedDate } from '../../../selection/change/comparedDate'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import styles from './AddressNotice.module.css'

/** Lists the parts of the address that could not be used. Dismissing it rewrites the address without them. */
export function AddressNotice() {
  const { m } = useText()
  const { problems, changeView, selection } = useView()
  if (problems.length === 0) return null
  return (
    <div className={styles.notice} role="status">
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.key}=${problem.value}`}>
            {m.explore.notice[problem.reason](problem.key, problem.value)}
          </li>
        ))}
      </ul>
      <Button
        variant="quiet"
        aria-label={m.explore.notice.dismiss}
        onClick={() =>
          changeView((view) => ({ ...view, earlier: comparedDate(view, selection.dataset) }), {
            replace: true,
          })
        }
      >
        <Icon name="close" />
      </Button>
    </div>
  )
}
