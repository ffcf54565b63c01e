import type { PictureProps } from '../../contract/chart'
import { axisPx, eventsPlot } from '../plot/eventsPlot'
import { DensityMarks } from './DensityMarks'
import type { DensityRow } from './densityRows'
import { fitBarsPx, layoutDensity } from './layoutDensity'

/** Columns a year as SVG, as high as their box. */
export function DensityPicture({ rows, selection, text, box }: Omit<PictureProps<DensityRow>, 'view'>) {
  if (rows.length === 0) return null
  const plot = eventsPlot(rows, selection, box.widthPx)
  const layout = layoutDensity(rows, plot, fitBarsPx(rows, plot, box.heightPx - axisPx * 2))
  return (
    <g transform={`translate(0 ${axisPx})`}>
      <DensityMarks plot={plot} layout={layout} programs={selection.dataset.programs} text={text} />
    </g>
  )
}
