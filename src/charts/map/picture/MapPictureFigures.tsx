import { countedByValue } from '../../../selection/counting/readCounts'
import { programTallies } from '../../../selection/countryTallies'
import type { ChartContext } from '../../contract/chart'
import { textWidth } from '../../picture/textWidth'
import { coalitionNames } from '../coalitionNames'
import type { MapRow } from '../mapRows'
import { schemeOf } from '../mapStyles'

const valueSizePx = 44
const labelSizePx = 15
const gapPx = 40

/** What the map counts as large figures, 64 px high. */
export function MapPictureFigures({ rows, context }: { rows: readonly MapRow[]; context: ChartContext }) {
  const figures =
    context.change?.figures ??
    figuresOf(rows, context).map(({ n, label }) => ({ value: context.text.f.number(n), label }))
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

/** Agreements and partner countries of the view, or of the program that colours the map, or the two coalitions. */
function figuresOf(
  rows: readonly MapRow[],
  { selection, view, text }: ChartContext,
): readonly { n: number; label: string }[] {
  const words = text.m.map.figures
  const { dataset, counts, filters } = selection
  if (schemeOf(view.color) === 'alignment') {
    const { program, group } = coalitionNames(dataset)
    const count = (side: MapRow['side']) => rows.filter((row) => row.side === side).length
    const both = count('both')
    return [
      { n: count('subject') + both, label: program },
      { n: count('other') + both, label: group },
      { n: both, label: words.both },
    ]
  }
  const position = dataset.programIndex.get(view.color)
  const agreements =
    position === undefined ? selection.count : (countedByValue(counts, 'program')[position] ?? 0)
  const countries = (position === undefined ? rows : programTallies(selection, position)).filter(
    ({ count }) => count > 0,
  ).length
  return [
    { n: agreements, label: words.agreements(agreements, filters.interest) },
    { n: countries, label: words.countries(countries) },
  ]
}
