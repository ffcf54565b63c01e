import type { defaultChart } from '../../selection/chartTable'
import { readSizeMessage } from './sizeMessage'

/** Where the tracker is: beside the script that is running now. */
const site = siteOf(document.currentScript)

const styles = `:host{display:block;position:relative}:host([hidden]){display:none}iframe{display:block;inline-size:100%;border:0}
:host(:not([data-quiet])) slot{display:none}:host([data-quiet]) iframe{position:absolute;inset:0;visibility:hidden}`

const usualHeightPx = 480
/** A frame that has not told its height so long after it was loaded is no chart: blocked, gone, or mute. */
const patienceMs = 1500
/** As long a frame in sight may take to be loaded. Should it come after all, it is shown. */
const longPatienceMs = 10_000

/**
 * `<space-partnership-chart chart="map" params="program=ilrs">`: makes the frame of a chart and follows its height.
 * What stands in the element is for readers without scripts, and comes back where the frame does not answer.
 */
export class PartnershipChart extends HTMLElement {
  static readonly observedAttributes = ['chart', 'params', 'theme', 'version', 'lang', 'title']

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

  /** A new frame rather than a new address: that would be a step in the history of the page. */
  #draw(): void {
    const root = this.shadowRoot ?? this.#open()
    const frame = document.createElement('iframe')
    frame.loading = 'lazy'
    frame.title = this.title || this.#chart
    frame.height = String(this.#frame?.height || this.getAttribute('height') || usualHeightPx)
    frame.src = this.#address()
    const askIn = (ms: number) =>
      setTimeout(() => {
        if (frame === this.#frame) this.toggleAttribute('data-quiet', frame.dataset.heard === undefined)
      }, ms)
    frame.addEventListener('load', () => askIn(patienceMs))
    // Firefox does not tell of a host that cannot be reached.
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
    const own = { theme: this.getAttribute('theme'), version: this.getAttribute('version'), lang: language }
    for (const [key, value] of Object.entries(own)) if (value) query.set(key, value)
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
