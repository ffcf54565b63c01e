import { renderToStaticMarkup } from 'react-dom/server'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { chartById } from '../../charts/registry'
import type { Dataset } from '../../dataset/dataset'
import { EmbedFigure } from '../../publish/embed/EmbedFigure'
import { trackerAddress } from '../../publish/embed/embedAddress'
import { type ChartId, chartIds, chartTable } from '../../selection/chartTable'
import { defaultView } from '../../selection/view'
import { wholeSelection } from '../../selection/wholeSelection'
import { embedMessages } from '../../text/onDemand/files/embedMessages'
import { createText } from '../../text/text'
import { EmbedMap } from './EmbedMap'
import { EmbedPictures } from './EmbedPictures'
import { embedSize } from './embedSize'

/** Content of an embed page before its script runs. */
export interface StaticEmbed {
  id: ChartId
  title: string
  summary: string
  html: string
  /** Size of the frame that shows the whole chart. */
  widthPx: number
  heightPx: number
}

/** Renders every chart of the registry without filters, in the same frame as the interactive embed. */
export function drawEmbeds(dataset: Dataset, shapes: MapGeometry, base: string): readonly StaticEmbed[] {
  const text = createText()
  const words = embedMessages(text)
  return chartIds.map((id) => {
    const context = { selection: wholeSelection(dataset), view: defaultView, text }
    const content = chartById(id).content(context)
    const html = renderToStaticMarkup(
      <EmbedFigure
        id="static"
        title={content.title}
        subtitle={content.subtitle}
        scope={null}
        source={
          <>
            {[content.source, content.caveat].filter(Boolean).join(' ')}
            <noscript>
              <span> {words.unfiltered}</span>
            </noscript>
          </>
        }
        link={{ href: trackerAddress(base, id, {}), label: words.explore }}
        time={null}
        tools={<span className="embed-tool">{words.table}</span>}
      >
        {chartTable[id].needs === 'shapes' ? (
          <EmbedMap {...context} shapes={shapes} label={content.summary} />
        ) : (
          <EmbedPictures
            heightPx={content.drawingHeightPx}
            label={content.summary}
            draw={(box) => content.picture.marks({ box, id: `w${box.widthPx}`, shapes: null })}
          />
        )}
      </EmbedFigure>,
    )
    return { id, title: content.title, summary: content.summary, html, ...embedSize(content) }
  })
}
