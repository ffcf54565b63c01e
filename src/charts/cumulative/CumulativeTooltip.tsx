import type { Dataset } from '../../dataset/dataset'
import type { Measure } from '../../selection/view'
import type { Text } from '../../text/text'
import { programColour } from '../../ui/programColour'
import { TooltipBox } from '../tooltip/TooltipBox'
import tooltip from '../tooltip/tooltip.module.css'
import type { CumulativeRow } from './cumulativeRows'

interface CumulativeTooltipProps {
  row: CumulativeRow
  dataset: Dataset
  text: Text
  by: Measure
}

const mostShown = 5

/** The stack on one day: total, the five largest layers, the rest. */
export function CumulativeTooltip({ row, dataset, text, by }: CumulativeTooltipProps) {
  const layers = row.byProgram
    .map((count, position) => ({ count, position }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const rest = layers.slice(mostShown)
  return (
    <TooltipBox>
      <p className={tooltip.head}>
        <b>{text.f.shortDate(row.date)}</b>
        <span>{text.m.charts.bars.amount(row.total, by)}</span>
      </p>
      {layers.slice(0, mostShown).map(({ count, position }) => (
        <p key={position} className={tooltip.row}>
          <span className={tooltip.mark} style={{ background: programColour(position) }} />
          <span className={tooltip.name}>{dataset.programs[position]?.label}</span>
          <span>{text.f.number(count)}</span>
        </p>
      ))}
      {rest.length > 0 && (
        <p className={`${tooltip.row} ${tooltip.isRest}`}>
          <span className={tooltip.name}>{text.m.map.morePrograms(rest.length)}</span>
          <span>{text.f.number(rest.reduce((sum, { count }) => sum + count, 0))}</span>
        </p>
      )}
    </TooltipBox>
  )
}
