import { type AddressParams, formatQuery } from '../../selection/address/address'
import type { ChartId } from '../../selection/chartTable'
import { escapeXml } from '../picture/escapeXml'
import { embedAddress, pictureAddress, trackerAddress } from './embedAddress'

/** What somebody has chosen for a chart on a page of theirs. */
export interface EmbedChoice {
  /** `element` follows the height of the chart by a script; `iframe` needs no script and keeps its height. */
  kind: 'element' | 'iframe'
  /** Where the tracker is, ending in a slash. */
  site: string
  chart: ChartId
  /** The view, as the address of the tracker says it. */
  params: AddressParams
  theme: 'light' | 'dark' | null
  /** The version of the data that it stays at; null for the newest. */
  version: string | null
  /** Language of the words; null for that of the page around it. */
  language: string | null
  /** Null for as wide as the page lets it. */
  widthPx: number | null
  heightPx: number
  /** What the chart is called, for those who do not see it and where it cannot be shown. */
  title: string
  /** What the picture shows that stands in where scripts do not run; null where that is not the view. */
  pictureNote: string | null
}

/** The HTML that puts a chart on a page. */
export function embedSnippet(choice: EmbedChoice): string {
  return choice.kind === 'element' ? elementSnippet(choice) : iframeSnippet(choice)
}

/** The address of the frame with everything that was chosen. */
export function chosenAddress({ site, chart, params, theme, version, language }: EmbedChoice): string {
  return embedAddress(site, chart, {
    ...params,
    ...(version ? { version } : {}),
    ...(theme ? { theme } : {}),
    ...(language ? { lang: language } : {}),
  })
}

function iframeSnippet(choice: EmbedChoice): string {
  const width = choice.widthPx === null ? '100%' : String(choice.widthPx)
  return `<iframe${attributes({
    src: chosenAddress(choice),
    title: choice.title,
    width,
    height: String(choice.heightPx),
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  })}></iframe>`
}

function elementSnippet(choice: EmbedChoice): string {
  const { site, chart, params, theme, version, language, widthPx, heightPx, title, pictureNote } = choice
  const element = attributes({
    chart,
    params: formatQuery(params),
    theme: theme ?? '',
    version: version ?? '',
    lang: language ?? '',
    title,
    height: String(heightPx),
    style: widthPx === null ? '' : `max-width:${widthPx}px`,
  })
  const link = attributes({ href: trackerAddress(site, chart, version ? { ...params, version } : params) })
  const picture = attributes({
    src: pictureAddress(site, chart),
    alt: title,
    loading: 'lazy',
    style: 'display:block;max-width:100%',
  })
  return `<script src="${escapeXml(site)}embed.js" async></script>
<space-partnership-chart${element}>
  <a${link}>${escapeXml(title)}<img${picture}></a>${pictureNote === null ? '' : ` ${escapeXml(pictureNote)}`}
</space-partnership-chart>`
}

/** Attributes as HTML; those without a value are left out. */
function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
}
