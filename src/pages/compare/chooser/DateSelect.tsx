import { yearOf } from '../../../dataset/partialDate'
import { wholeSelection } from '../../../selection/wholeSelection'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import styles from './CompareChooser.module.css'

/** Selects the date of the comparison: now, or the end of a past year. */
export function DateSelect() {
  const text = useText()
  const { f } = text
  const { view, selection, changeView } = useView()
  const words = compareMessages(text)
  const { to } = view.filters
  const { asOf, firstYear } = wholeSelection(selection.dataset)
  const years = Array.from({ length: yearOf(asOf) - firstYear }, (_, back) => String(yearOf(asOf) - 1 - back))
  // The address may contain any day, month or year.
  const dates = to === null || years.includes(to) ? years : [to, ...years]
  return (
    <label className={styles.date}>
      {words.at}
      <select
        className={styles.select}
        value={to ?? ''}
        onChange={(event) => {
          const chosen = event.target.value || null
          changeView((current) => ({ ...current, filters: { ...current.filters, from: null, to: chosen } }))
        }}
      >
        <option value="">{words.now}</option>
        {dates.map((date) => (
          <option key={date} value={date}>
            {words.endOf(date, f.date(date))}
          </option>
        ))}
      </select>
    </label>
  )
}
