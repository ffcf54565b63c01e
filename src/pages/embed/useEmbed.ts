import { useEffect, useState } from 'react'
import type { RegisteredChart } from '../../charts/contract/chart'
import { loadChart } from '../../charts/loadChart'
import type { AddressParams } from '../../selection/address/address'
import { type ChartId, chartTable } from '../../selection/chartTable'
import { type LoadedData, loadData, originOfAddress } from '../shared/data/dataQuery'

/** A chart, and the data requested by the address of its frame. */
interface Embed {
  chart: RegisteredChart
  loaded: LoadedData
}

interface EmbedState {
  embed: Embed | null
  error: Error | null
}

/** Loads one chart and as much of the data as it needs. */
export function useEmbed(id: ChartId, params: AddressParams): EmbedState & { retry: () => void } {
  const [state, setState] = useState<EmbedState>({ embed: null, error: null })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry must load again
  useEffect(
    function load() {
      const ended = new AbortController()
      const data = loadData(originOfAddress(params), () => {}, ended.signal, isSlimEnough(id, params))
      Promise.all([loadChart(id, params.then !== undefined), data]).then(
        ([chart, loaded]) => setState({ embed: { chart, loaded }, error: null }),
        (error: unknown) => {
          if (ended.signal.aborted) return
          setState({ embed: null, error: error instanceof Error ? error : new Error(String(error)) })
        },
      )
      return () => ended.abort()
    },
    [id, params, attempt],
  )
  return { ...state, retry: () => setAttempt(attempt + 1) }
}

/** Slim data suffices unless the chart shows titles of records, or the filters search texts or name organisations. */
function isSlimEnough(id: ChartId, params: AddressParams): boolean {
  return chartTable[id].needs !== 'texts' && params.q === undefined && params.organisation === undefined
}
