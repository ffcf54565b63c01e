import type { ChartId } from '../../selection/chartTable'
import { embedSnippet } from './embedSnippet'

/** The data of an oEmbed response for one chart. */
export interface EmbeddedChart {
  /** The tracker's address with a trailing slash, or the base path if the address is unknown. */
  site: string
  chart: ChartId
  title: string
  publisher: string
  /** Preferred size; the chart fits any width. */
  widthPx: number
  heightPx: number
}

/** oEmbed 1.0 response of type “rich” for a chart (https://oembed.com, 2.3.4.4). */
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
      hasControl: true,
      widthPx: null,
      heightPx,
      title,
      isWhole: true,
    }),
    width: widthPx,
    height: heightPx,
    thumbnail_url: `${site}charts/${chart}.png`,
  }
}
