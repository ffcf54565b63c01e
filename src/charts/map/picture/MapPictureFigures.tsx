import type { ChartContext } from '../../contract/chart'
import { textWidth } from '../../picture/textWidth'
import type { MapRow } from '../mapRows'

interface MapPictureFiguresProps extends Pick<ChartContext, 'selection' | 'text'> {
  rows: readonly MapRow[]
}

const valueSizePx = 44
const labelSizePx = 15
const gapPx = 40

/** The agreements and the partner countries of the view as large figures, 64 px high. */
export function MapPictureFigures({ rows, selection, text }: MapPictureFiguresProps) {
  const words = text.m.map.figures
  const countries = rows.filter((row) => row.count > 0).length
  const figures = [
    {
      value: text.f.number(selection.count),
      label: words.agreements(selection.count, selection.filters.interest),
    },
    { value: text.f.number(countries), label: words.countries(countries) },
  ]
  const widths = figures.map(({ value, label }) =>
    Math.max(textWidth(value, valueSizePx, 600), textWidth(label, labelSizePx)),
  )
  return figures.map(({ value, label }, index) => {
    const x = widths.slice(0, index).reduce((sumPx, widthPx) => sumPx + widthPx + gapPx, 0)
    return (
      <g key={label} fill="var(--ink)">
        <text x={x} y={38} fontSize={valueSizePx} fontWeight={600}>
          {value}
        </text>
        <text x={x} y={60} fontSize={labelSizePx} fill="var(--ink-2)">
          {label}
        </text>
      </g>
    )
  })
}
