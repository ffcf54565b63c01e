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

/** What is used here of Playwright's driver for Firefox; it is no public interface. */
interface Driver {
  _browserSession: Session
  _bidiPages: Map<string, { _page: { emulatedMedia: () => Media } }>
}

/**
 * Mends what Playwright 1.65 cannot do yet with a Firefox as Debian ships it, so that the journeys run as
 * they are. Needs Firefox to be started with `-remote-allow-system-access`.
 */
export async function mendFirefox(browser: Browser) {
  const { _connection } = browser as unknown as { _connection: { toImpl: (object: unknown) => Driver } }
  const driver = _connection.toImpl(browser)
  await mendMedia(driver)
  mendDownloads(driver._browserSession)
  mendPages(browser)
}

/**
 * `page.emulateMedia` asks by a command that Firefox 153 does not know yet, for the colour scheme alone, and
 * no page opens without its answer. Here the command is answered from the browser’s own window.
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

/** Runs in the browser’s own window, which may set what a page believes of screen and reader. */
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

/** Firefox 153 gives a download no number, without which Playwright does not hear of it. */
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

/** What each page is given before its own scripts. */
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
 * `fill` writes past React, which then hears of no change. Here the browser itself is asked to insert the
 * text, as the keyboard of a phone does.
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

/** Firefox 153 falls when axe or Playwright ask twice for `ariaLabelledByElements`; without it they read the attribute. */
function mendNames() {
  for (const name of Object.getOwnPropertyNames(Element.prototype))
    if (/^aria.*Elements?$/.test(name)) Reflect.deleteProperty(Element.prototype, name)
}
