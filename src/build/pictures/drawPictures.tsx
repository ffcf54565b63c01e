import { renderToStaticMarkup } from 'react-dom/server'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { ChartPicture } from '../../charts/picture/ChartPicture'
import { naturalHeightPx } from '../../charts/picture/layoutPicture'
import { chartById } from '../../charts/registry'
import type { Dataset } from '../../dataset/dataset'
import { pictureFacts } from '../../publish/picture/pictureFacts'
import { articleWidthPx } from '../../publish/picture/pictureSizes'
import { type ChartId, chartIds } from '../../selection/chartTable'
import { defaultView } from '../../selection/view'
import { wholeSelection } from '../../selection/wholeSelection'
import { createText } from '../../text/text'

/** The default view of a chart as SVG, colours and typeface still names. */
export interface DrawnChart {
  id: ChartId
  title: string
  summary: string
  svg: string
}

/** Every chart of the registry as it looks when nothing is filtered, at the width of an article. */
export function drawPictures(
  dataset: Dataset,
  shapes: MapGeometry,
  siteAddress: string,
): readonly DrawnChart[] {
  const text = createText()
  return chartIds.map((id) => {
    const content = chartById(id).content({ selection: wholeSelection(dataset), view: defaultView, text })
    const facts = pictureFacts(dataset, text, siteAddress === '' ? null : `${siteAddress}?chart=${id}`)
    const svg = renderToStaticMarkup(
      <ChartPicture
        content={content}
        facts={facts}
        widthPx={articleWidthPx}
        heightPx={naturalHeightPx(content, facts, articleWidthPx)}
        id={`picture-${id}`}
        shapes={shapes}
      />,
    )
    return { id, title: content.title, summary: content.summary, svg }
  })
}
