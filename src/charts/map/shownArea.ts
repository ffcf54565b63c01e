import { type Area, areasOf } from '../../selection/area'
import type { ChartContext } from '../contract/chart'
import { isOutside } from './area/frame'
import { mapFrame } from './area/mapFrame'
import { mapStyles } from './mapStyles'

type MapContext = Pick<ChartContext, 'selection' | 'view' | 'fitted' | 'change'>

/** The area that the map shows; undefined for all of the world and for what is shown. */
export function shownArea(context: MapContext): Area | undefined {
  return areasOf(context.selection.dataset).get(mapFrame(context).area)
}

/** How many countries have a class or a side of the alignment: in all, and outside of the area that the map shows. */
export function colouredCountries(context: MapContext): { all: number; outside: number } {
  const frame = mapFrame(context)
  const coloured = [...mapStyles(context.selection, context.view.color, context.change)].filter(
    ([, { kind }]) => kind === 'class' || kind === 'alignment',
  )
  return { all: coloured.length, outside: coloured.filter(([iso3]) => isOutside(frame, iso3)).length }
}
