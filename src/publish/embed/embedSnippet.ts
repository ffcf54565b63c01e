import { type AddressParams, formatQuery } from '../../selection/address/address'
import type { ChartId } from '../../selection/chartTable'
import { escapeXml } from '../picture/escapeXml'
import { embedAddress, pictureAddress, trackerAddress } from './embedAddress'

/** The options for embedding a chart. */
export interface EmbedChoice {
  /** `element` uses a script to follow the height of the chart; `iframe` has no script and a fixed height. */
  kind: 'element' | 'iframe'
  /** The tracker's address with a trailing slash. */
  site: string
  chart: ChartId
  /** The view, as address parameters. */
  params: AddressParams
  theme: 'light' | 'dark' | null
  /** The data version to stay at; null for the newest. */
  version: string | null
  /** Language of the text; null for that of the surrounding page. */
  language: string | null
  /** Whether readers can change the period, from 480 pixels of width on. */
  hasControl: boolean
  /** Null for full width. */
  widthPx: number | null
  heightPx: number
  /** Accessible name, also shown as the fallback link. */
  title: string
  /** Whether the chart shows all records of the newest data: only then is there a picture of it to fall back on. */
  isWhole: boolean
}

/** The HTML for embedding a chart. */
export function embedSnippet(choice: EmbedChoice): string {
  return choice.kind === 'element' ? elementSnippet(choice) : iframeSnippet(choice)
}

/** The frame's address with all options. */
export function chosenAddress(choice: EmbedChoice): string {
  const { site, chart, params, theme, version, language, hasControl } = choice
  return embedAddress(site, chart, {
    ...params,
    ...(version ? { version } : {}),
    ...(theme ? { theme } : {}),
    ...(language ? { lang: language } : {}),
    ...(hasControl ? {} : { control: 'off' }),
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
  const { site, chart, params, theme, version, language, hasControl, widthPx, heightPx, title, isWhole } =
    choice
  const element = attributes({
    chart,
    params: formatQuery(params),
    theme: theme ?? '',
    version: version ?? '',
    lang: language ?? '',
    control: hasControl ? '' : 'off',
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
  <a${link}>${escapeXml(title)}${isWhole ? `<img${picture}>` : ''}</a>
</space-partnership-chart>`
}

/** HTML attributes; empty values are skipped. */
function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
}
