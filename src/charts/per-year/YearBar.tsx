import { stripePath } from '../picture/stripePath'
import type { YearBarBox } from './perYearPlot'

/** The bar of one year, in the static picture and as the shape of a recharts `Bar`. */
export function YearBar({ bar, fill }: { bar: YearBarBox; fill: string }) {
  return <rect x={bar.xPx} y={bar.yPx} width={bar.widthPx} height={bar.heightPx} fill={fill} />
}

const tilePx = 6

/** The pattern of a year that is not over. */
export function YearStripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={tilePx} height={tilePx} patternUnits="userSpaceOnUse">
        <rect width={tilePx} height={tilePx} fill="var(--page)" />
        <path d={stripePath('rising', tilePx, 2)} fill="var(--series)" />
      </pattern>
    </defs>
  )
}
