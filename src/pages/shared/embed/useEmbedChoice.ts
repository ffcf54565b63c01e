import { useState } from 'react'
import type { EmbedChoice } from '../../../publish/embed/embedSnippet'
import { type AddressParams, encodeView } from '../../../selection/address/address'
import { chartView } from '../chartMenu/chartView'
import type { MenuChart } from '../chartMenu/useChartFiles'
import { frozenVersions } from '../data/dataQuery'
import { useLoaded } from '../data/useLoaded'

/** Common widths of pages in pixels; null fills the available width. */
export const embedWidths = [null, 480, 720, 1100] as const

type Chosen = Pick<EmbedChoice, 'kind' | 'theme' | 'language' | 'hasControl' | 'widthPx'> & {
  isFrozen: boolean
  /** Null for the chart's natural height. */
  heightPx: number | null
}

const usualHeightPx = 480

/** Choices for embedding a chart. `measuredPx`: natural height of the chart as configured. */
export function useEmbedChoice({ content, selection, view }: MenuChart, measuredPx: number | null) {
  const { origin } = useLoaded()
  const { version } = selection.dataset
  const canFreeze = frozenVersions.some((frozen) => frozen.version === version)
  const [chosen, setChosen] = useState<Chosen>({
    kind: 'element',
    theme: null,
    language: null,
    hasControl: true,
    widthPx: null,
    heightPx: null,
    isFrozen: origin.kind === 'version',
  })
  const params: AddressParams = {
    ...encodeView({ ...chartView(content.id, view, selection), chart: [] }),
    ...(origin.kind === 'address' ? { dataset: origin.address } : {}),
  }
  const frozen = chosen.isFrozen && canFreeze ? version : null
  const choice: EmbedChoice = {
    ...chosen,
    site: location.origin + import.meta.env.BASE_URL,
    chart: content.id,
    params,
    version: frozen,
    heightPx: chosen.heightPx ?? measuredPx ?? usualHeightPx,
    title: content.title,
    isWhole: Object.keys(params).length === 0 && frozen === null,
  }
  return {
    choice,
    isFrozen: choice.version !== null,
    version: canFreeze ? version : null,
    choose: (change: Partial<Chosen>) => setChosen({ ...chosen, ...change }),
  }
}
