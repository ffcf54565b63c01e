import { lazy, Suspense, useRef, useState } from 'react'
import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { ChartMenuPanel } from './ChartMenuPanel'
import type { MenuChart } from './useChartFiles'

const EmbedDialog = lazy(() =>
  import('../embed/EmbedDialog').then((module) => ({ default: module.EmbedDialog })),
)

/** The button of a chart that gives it away: as picture, slide, data, link or embed. */
export function ChartMenu(chart: MenuChart) {
  const { m } = useText()
  const words = m.chartMenu
  const [isEmbedding, setIsEmbedding] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const closeDialog = () => {
    setIsEmbedding(false)
    // The menu item that opened the dialog is gone with its panel.
    place.current?.querySelector('summary')?.focus()
  }
  return (
    <div ref={place}>
      <DropDown variant="quiet" label={words.button} name={words.buttonOf(chart.content.title)}>
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
