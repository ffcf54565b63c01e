import type { Browser } from '@playwright/test'

interface Message {
  id: number
  method: string
  params: { contexts?: string[] }
}

interface Event {
  method?: string
  params?: { navigation?: string | null; url?: string }
}

type Media = Record<'media' | 'colorScheme' | 'reducedMotion' | 'forcedColors', string>

interface Session {
  send: (command: string, parameters: object) => Promise<{ contexts: { context: string }[] }>
  connection: {
    rawSend: (message: Message) => void
    _dispatchMessage: (answer: object) => void
    _transport: { onmessage: (event: Event) => void }
  }
}

/** The parts of Playwright's private Firefox driver that are used here. */
interface Driver {
  _browserSession: Session
  _bidiPages: Map<string, { _page: { emulatedMedia: () => Media } }>
}

/**
 * Fills the gaps of Playwright 1.65 with an unpatched Firefox, so that the journeys run unchanged. Firefox must be
 * started with `-remote-allow-system-access`.
 */
export async function mendFirefox(browser: Browser) {
  const { _connection } = browser as unknown as { _connection: { toImpl: (object: unknown) => Driver } }
  const driver = _connection.toImpl(browser)
  await mendMedia(driver)
  mendDownloads(driver._browserSession)
  mendPages(browser)
}

/**
 * `page.emulateMedia` sends a command that Firefox 153 does not know, and no page opens without a reply. Handles the
 * command from Firefox's chrome window instead.
 */
async function mendMedia({ _browserSession: session, _bidiPages: pages }: Driver) {
  const windows = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const override = (contextId: string, { media, colorScheme, reducedMotion, forcedColors }: Media) => {
    const values = [contextId, colorScheme, media, reducedMotion, forcedColors]
    return session.send('script.callFunction', {
      functionDeclaration: setMedia.toString(),
      arguments: values.map((value) => ({ type: 'string', value: value === 'no-override' ? '' : value })),
      awaitPromise: true,
      target: { context: windows.contexts[0]?.context },
    })
  }

  const { connection } = session
  const rawSend = connection.rawSend.bind(connection)
  connection.rawSend = async (message) => {
    if (message.method !== 'emulation.setMediaFeaturesOverride') return rawSend(message)
    const [contextId = ''] = message.params.contexts ?? []
    const page = pages.get(contextId)
    await (page ? override(contextId, page._page.emulatedMedia()) : Promise.resolve())
    connection._dispatchMessage({ type: 'success', id: message.id, result: {} })
  }
}

/** Runs in Firefox's chrome window, which may override the media features of a page. */
function setMedia(contextId: string, colorScheme: string, medium: string, motion: string, colors: string) {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  )
  Object.assign(NavigableManager.getBrowsingContextById(contextId), {
    prefersColorSchemeOverride: colorScheme,
    mediumOverride: medium,
    prefersReducedMotionOverride: motion,
    forcedColorsOverride: colors,
  })
}
declare const ChromeUtils: {
  importESModule: (address: string) => {
    NavigableManager: { getBrowsingContextById: (id: string) => object }
  }
}

/** Gives downloads an id: Firefox 153 sends none, and Playwright ignores downloads without one. */
function mendDownloads({ connection: { _transport: transport } }: Session) {
  const dispatch = transport.onmessage
  let begun = 0
  const numbers = new Map<string, string>()
  transport.onmessage = (event) => {
    const { method = '', params } = event
    if (params?.url && method.startsWith('browsingContext.download') && !params.navigation) {
      if (method.endsWith('WillBegin')) numbers.set(params.url, `download ${++begun}`)
      params.navigation = numbers.get(params.url) ?? null
    }
    dispatch(event)
  }
}

/** Runs in every page before its own scripts. */
function mendPages(browser: Browser) {
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    await context.addInitScript(mendFilling)
    await context.addInitScript(mendNames)
    return context
  }
}

/**
 * Playwright's `fill` sets the value without an event that React notices. Inserts the text with an editing command
 * instead, as the keyboard of a phone does.
 */
function mendFilling() {
  const insert = (text: string) => {
    const focused = document.activeElement
    if (focused instanceof HTMLIFrameElement) return focused
    document.execCommand('insertText', false, text)
    return null
  }
  Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insert, set: () => undefined })
}

/** Removes `ariaLabelledByElements`, which crashes Firefox 153 on its second use. axe and Playwright fall back to the attribute. */
function mendNames() {
  for (const name of Object.getOwnPropertyNames(Element.prototype))
    if (/^aria.*Elements?$/.test(name)) Reflect.deleteProperty(Element.prototype, name)
}
