import type { ChartId } from '../../selection/chartTable'
import { embedSnippet } from './embedSnippet'

/** What the answer of an oEmbed provider for one chart is made from. */
export interface EmbeddedChart {
  /** Where the tracker is, ending in a slash; the base path where nobody has said it. */
  site: string
  chart: ChartId
  title: string
  publisher: string
  /** Size at which the chart stands well; it fits any width. */
  widthPx: number
  heightPx: number
}

/** A chart as oEmbed 1.0 describes rich content (https://oembed.com, 2.3.4.4). */
export function oembed({ site, chart, title, publisher, widthPx, heightPx }: EmbeddedChart) {
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: publisher,
    provider_url: site,
    author_name: publisher,
    author_url: site,
    cache_age: 86_400,
    html: embedSnippet({
      kind: 'iframe',
      site,
      chart,
      params: {},
      theme: null,
      version: null,
      language: null,
      widthPx: null,
      heightPx,
      title,
      pictureNote: null,
    }),
    width: widthPx,
    height: heightPx,
    thumbnail_url: `${site}charts/${chart}.png`,
  }
}
