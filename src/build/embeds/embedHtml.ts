import { pictureAddress, trackerAddress } from '../../publish/embed/embedAddress'
import { escapeXml } from '../../publish/picture/escapeXml'
import { withPolicy } from '../hosts/securityHeaders'
import type { StaticEmbed } from './drawEmbeds'

interface Places {
  /** Where the app will be served, as whole as it is known, ending in a slash. */
  site: string
  /** Address of the script that runs before anything is painted. */
  firstScript: string
  /** Address of the typeface. */
  font: string
  publisher: string
}

/** The page of one embedded chart: its words and picture, and where its living form, its home and its oEmbed are. */
export function embedHtml(template: string, embed: StaticEmbed, places: Places): string {
  const { id, html, title, summary } = embed
  const { site, firstScript, font, publisher } = places
  const isWhole = /^https?:/.test(site)
  const head = [
    `<title>${escapeXml(`${title} · ${publisher}`)}</title>`,
    `<meta name="description" content="${escapeXml(summary)}" />`,
    `<meta property="og:title" content="${escapeXml(title)}" />`,
    `<meta property="og:description" content="${escapeXml(summary)}" />`,
    `<meta property="og:image" content="${escapeXml(pictureAddress(site, id).replace(/svg$/, 'png'))}" />`,
    ...(isWhole ? [`<link rel="canonical" href="${escapeXml(trackerAddress(site, id, {}))}" />`] : []),
    `<link rel="alternate" type="application/json+oembed" href="${escapeXml(`${site}oembed/${id}.json`)}" title="${escapeXml(title)}" />`,
    `<link rel="preload" as="font" type="font/woff2" href="${escapeXml(font)}" crossorigin />`,
    `<script src="${escapeXml(firstScript)}"></script>`,
  ]
  return withPolicy(template)
    .replace(/<title>[^<]*<\/title>/, () => head.join('\n    '))
    .replace('data-chart=""', () => `data-chart="${id}"`)
    .replace('<div class="embed-static"></div>', () => `<div class="embed-static">${html}</div>`)
}
