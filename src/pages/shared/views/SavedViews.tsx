import { lazy } from 'react'
import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { LaterPart } from '../later/LaterPart'

const SavedViewsPanel = lazy(() =>
  import('./SavedViewsPanel').then((module) => ({ default: module.SavedViewsPanel })),
)

/** The menu of saved views: saves the present one, opens, renames and deletes others. Its code is loaded when it is opened. */
export function SavedViews() {
  const { m } = useText()
  return (
    <DropDown icon="bookmark" label={m.common.savedViews} name={m.common.savedViewsName}>
      <LaterPart fallback={<p role="status">{m.common.loading}</p>}>
        <SavedViewsPanel />
      </LaterPart>
    </DropDown>
  )
}
