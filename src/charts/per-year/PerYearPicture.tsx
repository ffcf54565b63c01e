import { isOpenYear } from '../../dataset/horizon/horizonOf'
import type { PictureProps } from '../contract/chart'
import { PictureAxes } from '../picture/PictureAxes'
import { Unresearched } from '../time/Unresearched'
import { perYearPlot } from './perYearPlot'
import type { YearRow } from './perYearRows'
import { YearBar, YearStripes } from './YearBar'

/** One bar per year as SVG; a year that is not over is striped. */
export function PerYearPicture({ rows, selection, view, text, box, id }: PictureProps<YearRow>) {
  const plot = perYearPlot(rows, { selection, view }, box)
  if (!plot) return null
  const stripes = `${id}-open-year`
  return (
    <>
      <YearStripes id={stripes} />
      <PictureAxes
        plot={plot.area}
        most={plot.most}
        text={text}
        labels={plot.xTicks.map(({ value, px }) => ({ xPx: px, label: text.f.year(value) }))}
      />
      <Unresearched area={plot.area} fromPx={plot.unresearchedPx} />
      {plot.bars.map((bar) => (
        <YearBar
          key={bar.year}
          bar={bar}
          fill={isOpenYear(selection.dataset, bar.year) ? `url(#${stripes})` : 'var(--series)'}
        />
      ))}
    </>
  )
}
