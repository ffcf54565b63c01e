import type { Theme } from '../../../publish/picture/tokenValues'
import { encodeView, formatQuery } from '../../../selection/address/address'
import { ownHeadline } from '../../../selection/address/ownHeadline'
import type { View } from '../../../selection/view'
import { chartView } from './chartView'
import type { MenuChart } from './useChartFiles'

/** What a reader chooses in the sheet of a chart. */
export interface SheetChoice {
  /** Address of the view that the choices were made for; they are void for another one. */
  address: string
  /** The headline as typed; null until the reader types. */
  headline: string | null
  /** What the picture emphasizes and shows. */
  shown: Pick<View, 'mark' | 'area' | 'at'>
  size: 'slide' | 'square' | 'page'
  /** Pixels per layout unit of a picture as on the page. */
  scale: 1 | 2 | 4
  theme: Theme
}

/** The choices to start with: those kept from last time, if the view is still the same. */
export function firstChoice({ content, selection, view }: MenuChart, kept: SheetChoice | null): SheetChoice {
  const address = formatQuery(encodeView(chartView(content.id, view, selection)))
  if (kept?.address === address) return kept
  const { mark, area, at } = view
  return {
    address,
    headline: ownHeadline(view, content.id),
    shown: { mark, area, at },
    size: 'slide',
    scale: 2,
    theme: 'light',
  }
}
