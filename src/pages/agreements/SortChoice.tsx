import { formatTableSort, parseTableSort, tableColumnIds } from '../../selection/address/tableColumns'
import { agreementsPageMessages } from '../../text/onDemand/agreementsPageMessages'
import { useText } from '../../ui/TextProvider'
import { useCurrentView } from '../shared/view/useView'
import styles from './AgreementsPage.module.css'
import { sortOf } from './useRecordTable'

/** Sort order as a select, for screens too narrow for column headers. */
export function SortChoice() {
  const { view, changeView } = useCurrentView()
  const words = agreementsPageMessages(useText())
  const [first] = sortOf(view)
  return (
    <label className={styles.sort}>
      {words.sortBy}
      <select
        value={first ? formatTableSort(first) : ''}
        onChange={(event) => {
          const sort = parseTableSort(event.target.value)
          changeView((current) => ({ ...current, sort: sort ? [sort] : [] }))
        }}
      >
        {view.filters.q !== '' && <option value="">{words.bestFirst}</option>}
        {tableColumnIds.flatMap((id) => [
          <option key={id} value={id}>
            {id === 'date' ? words.oldestFirst : words.ascending(words.columns[id])}
          </option>,
          <option key={`-${id}`} value={`-${id}`}>
            {id === 'date' ? words.newestFirst : words.descending(words.columns[id])}
          </option>,
        ])}
      </select>
    </label>
  )
}
