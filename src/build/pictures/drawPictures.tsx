import { renderToStaticMarkup } from 'react-dom/server'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { ChartPicture } from '../../charts/picture/ChartPicture'
import { naturalHeightPx } from '../../charts/picture/layoutPicture'
import { chartById } from '../../charts/registry'
import type { Dataset } from '../../dataset/dataset'
import { briefingSlides } from '../../publish/briefing/briefingSlides'
import type { PublishedBriefing } from '../../publish/briefing/publishedBriefing'
import { slideThumbnail } from '../../publish/briefing/slideThumbnail'
import { cardChart, cardSize, type SocialCard } from '../../publish/meta/socialCard'
import { pictureFacts } from '../../publish/picture/pictureFacts'
import { articleWidthPx } from '../../publish/picture/pictureSizes'
import { type ChartId, chartIds } from '../../selection/chartTable'
import { noFilters } from '../../selection/filters'
import { select } from '../../selection/select'
import { defaultView } from '../../selection/view'
import { wholeSelection } from '../../selection/wholeSelection'
import { createText } from '../../text/text'
import { SlidePicture } from './SlidePicture'

/** A chart without filters as SVG. Colours and typeface are still CSS variables; see `standaloneSvg`. */
export interface DrawnChart {
  id: ChartId
  title: string
  summary: string
  svg: string
}

/** A slide as SVG, with CSS variables like a chart. */
interface DrawnSlide {
  briefing: string
  position: number
  headline: string
  kicker: string
  svg: string
}

/** Renders small pictures of the first slides of every briefing. */
export function drawSlides(
  dataset: Dataset,
  briefings: readonly PublishedBriefing[],
  shapes: MapGeometry,
): readonly DrawnSlide[] {
  const text = createText()
  return briefings.flatMap(({ briefing, sources }) =>
    briefingSlides(briefing, dataset, new Map(sources.map((source) => [source.id, source])), text)
      .slice(0, slideThumbnail.count)
      .map((slide) => ({
        briefing: briefing.id,
        position: slide.position,
        headline: slide.headline,
        kicker: slide.kicker,
        svg: renderToStaticMarkup(
          <SlidePicture slide={slide} id={`${briefing.id}-${slide.id}`} shapes={shapes} />,
        ),
      })),
  )
}

/** Renders every chart of the registry without filters, at the width of an article. */
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

/** A picture for link previews as SVG, with CSS variables like a chart. */
interface DrawnCard {
  title: string
  summary: string
  svg: string
}

/** Draws the card of a page. `link`: the address of the page, null if unknown. */
export function drawCard(dataset: Dataset, { filter }: SocialCard, link: string | null): DrawnCard {
  const text = createText()
  const filters = {
    ...noFilters,
    ...('country' in filter ? { country: [filter.country] } : { program: [filter.program] }),
  }
  const content = chartById(cardChart).content({
    selection: select(dataset, filters),
    view: { ...defaultView, filters },
    text,
  })
  const { widthPx, heightPx } = cardSize
  const svg = renderToStaticMarkup(
    <ChartPicture
      content={content}
      facts={pictureFacts(dataset, text, link)}
      widthPx={widthPx}
      heightPx={heightPx}
      id="card"
      shapes={null}
    />,
  )
  return { title: content.title, summary: content.summary, svg }
}
