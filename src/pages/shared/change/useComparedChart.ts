import { useEffect, useState } from 'react'
import type { RegisteredChart } from '../../../charts/contract/chart'
import { useView } from '../view/useView'

type AtTwoDates = typeof import('../../../charts/twoDates').atTwoDates

/**
 * The chart that shows two dates if the view names an earlier one, as soon as its code is here; until then, and in any other view,
 * the chart itself, which shows the period.
 */
export function useComparedChart(chart: RegisteredChart): RegisteredChart {
  const isCompared = useView().view.earlier !== null
  const [atTwoDates, setAtTwoDates] = useState<AtTwoDates | null>(null)
  useEffect(
    function loadOnDemand() {
      if (!isCompared) return
      let isMounted = true
      // If it cannot be loaded, the chart stays as it is, and the part above it says what is missing.
      import('../../../charts/twoDates').then(
        (module) => isMounted && setAtTwoDates(() => module.atTwoDates),
        () => {},
      )
      return () => {
        isMounted = false
      }
    },
    [isCompared],
  )
  return isCompared && atTwoDates ? atTwoDates(chart) : chart
}
