import { useEffect, useMemo, useState } from 'react'
import type { ChartContent, RegisteredChart } from '../../../charts/contract/chart'
import { loadChart } from '../../../charts/loadChart'
import { readHeadline } from '../../../selection/address/ownHeadline'
import { useText } from '../../../ui/TextProvider'
import { chartView } from './chartView'
import type { SheetChoice } from './sheetChoice'
import type { MenuChart } from './useChartFiles'

interface SheetChart {
  /** The chart as chosen in the sheet. */
  chart: MenuChart
  /** The chart's own headline. */
  finding: string
  /** Whether the typed headline is too long to be used. */
  isTooLong: boolean
}

/** The chart of a sheet with the headline, highlights and area that the reader chose. */
export function useSheetChart(
  { content: before, selection, view }: MenuChart,
  { headline, shown: chosen }: SheetChoice,
): SheetChart {
  const text = useText()
  const registered = useRegisteredChart(before.id, view.earlier !== null)
  const title = readHeadline(headline ?? '')
  const shown = useMemo(
    () => chartView(before.id, { ...view, ...chosen, title: title || null, chart: [before.id] }, selection),
    [before.id, view, chosen, title, selection],
  )
  const content: ChartContent = useMemo(
    () => registered?.content({ selection, view: shown, text }) ?? before,
    [registered, selection, shown, text, before],
  )
  return {
    // A headline that repeats the finding is none.
    chart: { content, selection, view: content.finding === null ? { ...shown, title: null } : shown },
    finding: content.finding ?? content.title,
    isTooLong: title === null,
  }
}

function useRegisteredChart(id: ChartContent['id'], hasTwoDates: boolean): RegisteredChart | null {
  const [chart, setChart] = useState<RegisteredChart | null>(null)
  useEffect(
    function load() {
      let isMounted = true
      // If it cannot be loaded, the sheet offers the chart as it is on the page.
      loadChart(id, hasTwoDates).then(
        (loaded) => isMounted && setChart(() => loaded),
        () => {},
      )
      return () => {
        isMounted = false
      }
    },
    [id, hasTwoDates],
  )
  return chart
}
