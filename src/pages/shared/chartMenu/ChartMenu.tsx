import { lazy, Suspense, useRef, useState } from 'react'
import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { ChartMenuPanel } from './ChartMenuPanel'
import type { MenuChart } from './useChartFiles'

const EmbedDialog = lazy(() =>
  import('../embed/EmbedDialog').then((module) => ({ default: module.EmbedDialog })),
)

/** The “Save” menu of a chart: save it as a picture, slide or data, copy its link, or embed it. */
export function ChartMenu(chart: MenuChart) {
  const { m } = useText()
  const words = m.chartMenu
  const [isEmbedding, setIsEmbedding] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const closeDialog = () => {
    setIsEmbedding(false)
    // The menu item that opened the dialog was removed with its panel.
    root.current?.querySelector('summary')?.focus()
  }
  return (
    <div ref={root}>
      <DropDown variant="quiet" icon="save" label={words.button} name={words.buttonOf(chart.content.title)}>
        <ChartMenuPanel {...chart} onEmbed={() => setIsEmbedding(true)} />
      </DropDown>
      {isEmbedding && (
        <Suspense>
          <EmbedDialog {...chart} onClose={closeDialog} />
        </Suspense>
      )}
    </div>
  )
}
