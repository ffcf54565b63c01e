import type { YearBarBox } from './perYearPlot'

/** The bar of one year, in the static picture and as the shape of a recharts `Bar`. */
export function YearBar({ bar, fill }: { bar: YearBarBox; fill: string }) {
  return <rect x={bar.xPx} y={bar.yPx} width={bar.widthPx} height={bar.heightPx} fill={fill} />
}

/** The pattern of a year that is not over. */
export function YearStripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" fill="var(--page)" />
        <rect width="2" height="4" fill="var(--series)" />
      </pattern>
    </defs>
  )
}
