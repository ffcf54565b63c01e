import { tableColumnIds } from '../../selection/address/tableColumns'
import { agreementsPageMessages } from '../../text/onDemand/agreementsPageMessages'
import { Button } from '../../ui/controls/Button'
import { DropDown } from '../../ui/controls/DropDown'
import { useText } from '../../ui/TextProvider'
import { useCurrentView } from '../shared/view/useView'
import styles from './ColumnsMenu.module.css'
import { shownColumns } from './useRecordTable'

/** Menu of the columns shown. The title column cannot be hidden: it identifies the row. */
export function ColumnsMenu() {
  const { view, changeView } = useCurrentView()
  const words = agreementsPageMessages(useText())
  const shown = shownColumns(view.columns)
  return (
    <DropDown label={words.columnsButton}>
      <fieldset className={styles.columns}>
        <legend className="visually-hidden">{words.columnsName}</legend>
        {tableColumnIds.map((id) => (
          <label key={id} className={styles.column}>
            <input
              type="checkbox"
              checked={shown.includes(id)}
              disabled={id === 'title'}
              onChange={(event) => {
                const isShown = event.target.checked
                changeView((current) => ({
                  ...current,
                  columns: tableColumnIds.filter((other) => (other === id ? isShown : shown.includes(other))),
                }))
              }}
            />
            {words.columns[id]}
          </label>
        ))}
      </fieldset>
      <Button variant="link" onClick={() => changeView((current) => ({ ...current, columns: [] }))}>
        {words.columnsReset}
      </Button>
    </DropDown>
  )
}
