import type { defaultChart } from '../../selection/chartTable'
import { followedFrame, readSizeMessage } from './sizeMessage'

/** The address of the tracker: the folder of the running script. */
const site = siteOf(document.currentScript)

const styles = `:host{display:block;position:relative}:host([hidden]){display:none}iframe{display:block;inline-size:100%;border:0}
:host(:not([data-quiet])) slot{display:none}:host([data-quiet]) iframe{position:absolute;inset:0;visibility:hidden}`

const usualHeightPx = 480
/** If a frame has not posted its height this long after its load event, the chart is blocked or gone. */
const patienceMs = 1500
/** How long a visible frame may take to load before the fallback is shown. If it loads later, it replaces the fallback. */
const longPatienceMs = 10_000

/**
 * `<space-partnership-chart chart="map" params="program=ilrs">`: creates the frame of a chart and follows its height.
 * The content of the element is the fallback without JavaScript, and returns if the frame does not respond.
 */
export class PartnershipChart extends HTMLElement {
  static readonly observedAttributes = ['chart', 'params', 'theme', 'version', 'lang', 'control', 'title']

  #frame: HTMLIFrameElement | null = null
  #leaving: AbortController | null = null

  connectedCallback(): void {
    this.#leaving = new AbortController()
    addEventListener('message', (event) => this.#hear(event), { signal: this.#leaving.signal })
    this.#draw()
  }

  disconnectedCallback(): void {
    this.#leaving?.abort()
    this.#frame?.remove()
    this.#frame = null
  }

  attributeChangedCallback(): void {
    if (this.isConnected && this.#frame) this.#draw()
  }

  /** Replaces the frame instead of changing its address, which would add an entry to the page's history. */
  #draw(): void {
    const root = this.shadowRoot ?? this.#open()
    const frame = document.createElement('iframe')
    frame.loading = 'lazy'
    frame.name = followedFrame
    frame.title = this.title || this.#chart
    frame.height = String(this.#frame?.height || this.getAttribute('height') || usualHeightPx)
    frame.src = this.#address()
    const askIn = (ms: number) =>
      setTimeout(() => {
        if (frame === this.#frame) this.toggleAttribute('data-quiet', frame.dataset.heard === undefined)
      }, ms)
    frame.addEventListener('load', () => askIn(patienceMs))
    // Firefox fires no load event for an unreachable host.
    const sight = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      sight.disconnect()
      askIn(longPatienceMs)
    })
    sight.observe(frame)
    this.#frame?.remove()
    this.#frame = frame
    root.append(frame)
  }

  #open(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
    root.append(document.createElement('slot'))
    return root
  }

  get #chart(): string {
    return this.getAttribute('chart') ?? ('map' satisfies typeof defaultChart)
  }

  #address(): string {
    const query = new URLSearchParams(this.getAttribute('params') ?? '')
    const language = this.closest('[lang]')?.getAttribute('lang')
    for (const key of ['theme', 'version', 'control'] as const) {
      const value = this.getAttribute(key)
      if (value) query.set(key, value)
    }
    if (language) query.set('lang', language)
    const asked = query.toString().replaceAll('%7E', '~')
    return `${site}embed/${encodeURIComponent(this.#chart)}/${asked && `?${asked}`}#${this.id || this.#chart}`
  }

  #hear({ source, origin, data }: MessageEvent): void {
    const frame = this.#frame
    if (!frame || source !== frame.contentWindow || origin !== new URL(site).origin) return
    const size = readSizeMessage(data)
    if (!size) return
    frame.dataset.heard = ''
    frame.height = String(size.height)
    this.removeAttribute('data-quiet')
  }
}

function siteOf(script: HTMLOrSVGScriptElement | null): string {
  const known =
    script instanceof HTMLScriptElement ? script : document.querySelector('script[src*="embed.js"]')
  return new URL('.', known instanceof HTMLScriptElement ? known.src : location.href).href
}
