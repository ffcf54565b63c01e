import { lazy, useRef, useState } from 'react'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { LaterPart } from '../later/LaterPart'
import type { SheetChoice } from './sheetChoice'
import type { MenuChart } from './useChartFiles'

const SaveSheet = lazy(() => import('./SaveSheet').then((module) => ({ default: module.SaveSheet })))

interface ChartMenuProps extends MenuChart {
  /** Also shows a button that opens the sheet at the embed code; its label and accessible name. */
  embed?: { label: string; name: string }
}

/** The “Save” button of a chart, which opens the sheet to save it, copy its link or embed it. */
export function ChartMenu({ embed, ...chart }: ChartMenuProps) {
  const { m } = useText()
  const words = m.chartMenu
  const root = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<{ button: HTMLElement; widthPx: number; isEmbedding: boolean } | null>(
    null,
  )
  /** What the reader chose, so that it is still there when the sheet is opened again for the same view. */
  const [kept, setKept] = useState<SheetChoice | null>(null)
  const open = (button: HTMLElement, isEmbedding: boolean) =>
    setOpened({ button, widthPx: root.current?.closest('figure')?.clientWidth ?? 0, isEmbedding })
  const handleClose = (choice: SheetChoice) => {
    setKept(choice)
    setOpened(null)
    opened?.button.focus()
  }
  return (
    <div ref={root} style={{ display: 'contents' }}>
      {embed && (
        <Button
          variant="quiet"
          aria-haspopup="dialog"
          aria-label={embed.name}
          onClick={(event) => open(event.currentTarget, true)}
        >
          {embed.label}
        </Button>
      )}
      <Button
        aria-haspopup="dialog"
        aria-label={words.buttonOf(chart.content.title)}
        onClick={(event) => open(event.currentTarget, false)}
      >
        <Icon name="save" />
        {words.button}
      </Button>
      {opened && (
        <LaterPart>
          <SaveSheet
            {...chart}
            kept={kept}
            figurePx={opened.widthPx}
            isEmbedding={opened.isEmbedding}
            onClose={handleClose}
          />
        </LaterPart>
      )}
    </div>
  )
}
