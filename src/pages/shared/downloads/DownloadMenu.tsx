import { lazy } from 'react'
import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { LaterPart } from '../later/LaterPart'
import type { DownloadPanelProps } from './DownloadPanel'

const DownloadPanel = lazy(() =>
  import('./DownloadPanel').then((module) => ({ default: module.DownloadPanel })),
)

/** The menu “Download”. Its list of files loads when it is first opened. */
export function DownloadMenu(panel: DownloadPanelProps) {
  const { m } = useText()
  return (
    <DropDown icon="save" label={m.explore.download}>
      <LaterPart>
        <DownloadPanel {...panel} />
      </LaterPart>
    </DropDown>
  )
}
