import { thenProblem } from '../../../selection/change/comparedDate'
import { wholeSelection } from '../../../selection/wholeSelection'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import styles from './CompareChooser.module.css'

/** Selects an earlier date to compare with: the end of a year before the date of the comparison. */
export function EarlierSelect() {
  const text = useText()
  const { f } = text
  const { view, selection, changeView } = useView()
  const words = changeMessages(text).compare
  const { dataset, filters } = selection
  const { firstYear, years } = wholeSelection(dataset)
  const ends = Array.from(years, (_, position) => String(firstYear + position))
    .filter((year) => thenProblem(dataset, filters, year) === null)
    .reverse()
  const { earlier } = view
  // The address may contain any day, month or year, also one that does not fit the date of the comparison.
  const dates = earlier === null || ends.includes(earlier) ? ends : [earlier, ...ends]
  return (
    <label className={styles.earlier}>
      {words.with}
      <select
        className={styles.select}
        value={earlier ?? ''}
        onChange={(event) => {
          const chosen = event.target.value || null
          changeView((current) => ({ ...current, earlier: chosen }))
        }}
      >
        <option value="">{words.none}</option>
        {dates.map((date) => (
          <option key={date} value={date}>
            {compareMessages(text).endOf(date, f.date(date))}
          </option>
        ))}
      </select>
    </label>
  )
}
