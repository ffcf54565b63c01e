import { pictureAddress, trackerAddress } from '../../publish/embed/embedAddress'
import { escapeXml } from '../../publish/picture/escapeXml'
import { withPolicy } from '../hosts/securityHeaders'
import type { StaticEmbed } from './drawEmbeds'

interface Addresses {
  /** Address of the app, ending in a slash: absolute if the build knows it, else the base path. */
  site: string
  /** URL of the script that runs before the first paint. */
  firstScript: string
  /** URL of the typeface. */
  font: string
  publisher: string
}

/** The page of one embed: the prerendered chart, its metadata, and links to the tracker and the oEmbed document. */
export function embedHtml(template: string, embed: StaticEmbed, addresses: Addresses): string {
  const { id, html, title, summary } = embed
  const { site, firstScript, font, publisher } = addresses
  const isAbsolute = /^https?:/.test(site)
  const head = [
    `<title>${escapeXml(`${title} · ${publisher}`)}</title>`,
    `<meta name="description" content="${escapeXml(summary)}" />`,
    `<meta property="og:title" content="${escapeXml(title)}" />`,
    `<meta property="og:description" content="${escapeXml(summary)}" />`,
    `<meta property="og:image" content="${escapeXml(pictureAddress(site, id).replace(/svg$/, 'png'))}" />`,
    ...(isAbsolute ? [`<link rel="canonical" href="${escapeXml(trackerAddress(site, id, {}))}" />`] : []),
    `<link rel="alternate" type="application/json+oembed" href="${escapeXml(`${site}oembed/${id}.json`)}" title="${escapeXml(title)}" />`,
    `<link rel="preload" as="font" type="font/woff2" href="${escapeXml(font)}" crossorigin />`,
    `<script src="${escapeXml(firstScript)}"></script>`,
  ]
  return withPolicy(template)
    .replace(/<title>[^<]*<\/title>/, () => head.join('\n    '))
    .replace('data-chart=""', () => `data-chart="${id}"`)
    .replace('<div class="embed-static"></div>', () => `<div class="embed-static">${html}</div>`)
}
