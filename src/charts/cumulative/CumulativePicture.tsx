import { yearOf } from '../../dataset/partialDate'
import type { PictureProps } from '../contract/chart'
import { PictureAxes } from '../picture/PictureAxes'
import { Unresearched } from '../time/Unresearched'
import { cumulativePlot } from './cumulativePlot'
import type { CumulativeRow } from './cumulativeRows'
import { LayerArea } from './LayerArea'
import { LayerLabels } from './LayerLabels'

/** The stacked steps as SVG. */
export function CumulativePicture({ rows, selection, view, text, box }: PictureProps<CumulativeRow>) {
  const plot = cumulativePlot(rows, { selection, view, text }, box)
  if (!plot) return null
  return (
    <>
      <PictureAxes
        plot={plot.area}
        most={plot.most}
        text={text}
        labels={plot.xTicks.map(({ value, px }) => ({ xPx: px, label: text.f.year(yearOf(value)) }))}
      />
      {plot.layers.map((layer) => (
        <LayerArea key={layer.position} {...layer} />
      ))}
      <Unresearched area={plot.area} fromPx={plot.unresearchedPx} />
      <LayerLabels plot={plot} />
    </>
  )
}
