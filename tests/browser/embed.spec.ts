import { readFileSync } from 'node:fs'
import type { Frame, Page } from '@playwright/test'
import { embedAddress } from '../../src/publish/embed/embedAddress'
import { type EmbedChoice, embedSnippet } from '../../src/publish/embed/embedSnippet'
import { type ChartId, chartIds } from '../../src/selection/chartTable'
import { expectAccessible } from './axe'
import { expect, fits, frameIn, heightOf, originOf, ready, test } from './embedHost'
import { nightly, nightlyUnless } from './nightly'
import { sites } from './sites'
import { serveStatic } from './staticServer'
import { stop } from './storedSite'
import { expectFits, saveButton } from './test'

const widths = [320, 600, 1000]

/** The script that docs/embed.md offers to pages that write their own frames. */
const listener = /<script>\s*addEventListener[\s\S]*?<\/script>/.exec(
  readFileSync('docs/embed.md', 'utf8'),
)?.[0]

function snippet(site: string, chart: ChartId, change: Partial<EmbedChoice> = {}): string {
  return embedSnippet({
    kind: 'element',
    site,
    chart,
    params: {},
    theme: null,
    version: null,
    language: null,
    hasControl: true,
    widthPx: null,
    heightPx: 480,
    title: `The chart ${chart}`,
    isWhole: true,
    ...change,
  })
}

/** Layout shifts in a frame since its first paint: how much, when, and what moved. */
function shifts(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = []
        const painted = performance.getEntriesByType('paint')[0]?.startTime ?? 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[])
            for (const { node, previousRect, currentRect } of entry.startTime < painted ? [] : entry.sources)
              found.push(
                [entry.value, entry.startTime, node?.className, previousRect.y, currentRect.y].join(' '),
              )
        }).observe({ type: 'layout-shift', buffered: true })
        // Entries from before come with the next frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)))
      }),
  )
}

/** Not in TypeScript's own list yet. */
interface LayoutShift extends PerformanceEntry {
  value: number
  sources: readonly { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[]
}

const column = (html: string) => `<div id="column" style="width:720px">${html}</div>`

for (const chart of chartIds)
  test(
    `${chart} fits its content on another site by element and by frame, at three widths, as a picture and interactive`,
    nightlyUnless(chart === 'map'),
    async ({ page, places }) => {
      const both = snippet(places.tracker, chart) + snippet(places.tracker, chart, { kind: 'iframe' })
      await page.goto(places.publish(column(`${both}${listener}`)))
      await page.locator('body > div > iframe').evaluate((frame) => frame.removeAttribute('loading'))
      for (const width of widths) {
        await page.locator('#column').evaluate((div, px) => {
          div.style.width = `${px}px`
        }, width)
        for (const selector of ['space-partnership-chart iframe', '#column > iframe']) {
          await page.locator(selector).scrollIntoViewIfNeeded()
          const frame = await frameIn(page, selector)
          await ready(frame)
          await fits(frame)
          expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
        }
      }
    },
  )

/** Records the heights that frames report, by the ids of their elements. */
const recorder = `<script>
  window.heights = {}
  addEventListener('message', ({ data }) => (heights[data.id] ??= []).push(data.height))
</script>`

const heightsTold = (page: Page) =>
  page.evaluate(() => (window as unknown as { heights: Record<string, number[]> }).heights)

for (const chart of chartIds)
  test(`${chart} becomes interactive without a layout shift`, nightly, async ({ page, places }) => {
    for (const width of widths) {
      await page.goto(
        places.publish(`${recorder}<div style="width:${width}px">${snippet(places.tracker, chart)}</div>`),
      )
      const frame = await frameIn(page, 'space-partnership-chart iframe')
      await ready(frame)
      await fits(frame)
      const heights = (await heightsTold(page))[chart] ?? []
      expect(Math.max(...heights) - Math.min(...heights), `${width}: ${heights}`).toBeLessThanOrEqual(1)
      expect(await shifts(frame), `${width}`).toEqual([])
    }
  })

/**
 * How much higher the picture of a frame is than the chart that has replaced it, in the present width. Shows it again,
 * beside the chart.
 */
const pictureOverChart = (frame: Frame) =>
  frame.evaluate(() => {
    const embed = document.getElementById('embed')
    embed?.removeAttribute('data-ready')
    embed?.style.setProperty('align-items', 'start')
    dispatchEvent(new Event('resize'))
    const [picture = 0, chart = 0] = [...(embed?.children ?? [])].map(
      (part) => part.getBoundingClientRect().height,
    )
    return Math.ceil(picture) - Math.ceil(chart)
  })

/** Pages of every chart: with a slider and without, wide and narrow. One is in every run, the others nightly. */
const pages = [
  { width: 320, hasControl: true, isDaily: false },
  { width: 600, hasControl: true, isDaily: true },
  { width: 1000, hasControl: false, isDaily: false },
  { width: 320, hasControl: false, isDaily: false },
  { width: 600, hasControl: false, isDaily: false },
  { width: 720, hasControl: true, isDaily: false },
  { width: 1000, hasControl: true, isDaily: false },
  { width: 1300, hasControl: true, isDaily: false },
]

for (const { width, hasControl, isDaily } of pages)
  test(
    `all charts on one page are as high as their pictures, and can be used: ${width} px, slider ${hasControl ? 'on' : 'off'}`,
    nightlyUnless(isDaily),
    async ({ page, places }) => {
      // As high as all of them: frames out of view are not drawn.
      await page.setViewportSize({ width: Math.max(width, ...widths) + 40, height: 14_000 })
      const elements = chartIds.map((chart) =>
        snippet(places.tracker, chart, { hasControl }).replace('chart=', `id="${chart}" chart=`),
      )
      await page.goto(
        places.publish(
          `${recorder}<div id="column" style="width:${width}px">${elements.join('<p>Text between</p>')}</div>`,
        ),
      )
      for (const chart of chartIds) {
        const frame = await frameIn(page, `#${chart} iframe`)
        await ready(frame)
        await fits(frame)
        expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth), chart).toBe(0)
      }
      const heights = await heightsTold(page)
      expect(Object.keys(heights).sort()).toEqual([...chartIds].sort())
      for (const [chart, told] of Object.entries(heights))
        expect(Math.max(...told) - Math.min(...told), `${chart}: ${told}`).toBeLessThanOrEqual(0)
      for (const chart of chartIds) {
        const frame = await frameIn(page, `#${chart} iframe`)
        await frame.getByRole('button', { name: 'Table' }).click()
        await expect(frame.getByRole('table')).toBeVisible()
        await frame.getByRole('button', { name: 'Chart' }).click()
      }
      for (const other of widths.filter((px) => px !== width)) {
        await page.locator('#column').evaluate((div, px) => {
          div.style.width = `${px}px`
        }, other)
        for (const chart of chartIds) {
          const frame = await frameIn(page, `#${chart} iframe`)
          await expect.poll(() => pictureOverChart(frame), `${chart}, ${other} px`).toBe(0)
        }
      }
    },
  )

test('the embed code takes two clicks, contains the choices of the sheet, and works on another site', async ({
  page,
  places,
}) => {
  await page.goto(`${places.tracker}?program=ilrs`)
  const chart = page
    .getByRole('figure')
    .filter({ has: page.getByText('Agreements by partner country', { exact: true }) })
  await saveButton(chart).click()
  await page.getByRole('button', { name: /^Embed/ }).click()
  const dialog = page.getByRole('dialog')
  const html = dialog.getByRole('textbox', { name: /^HTML/ })
  await expect(html).toHaveValue(/<space-partnership-chart chart="by-country" params="program=ilrs"/)
  await expectAccessible(page, { part: 'dialog' })
  await expectFits(page)
  await dialog.getByLabel('Headline').fill('Moon & "Mars"')
  await dialog.getByRole('button', { name: 'Dark' }).click()
  await dialog.getByRole('button', { name: 'Frozen' }).click()
  await expect(html).toHaveValue(/theme="dark" version="\d{4}-/)
  const chosen = await html.inputValue()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.goto(places.publish(column(chosen)))
  const frame = await frameIn(page, 'space-partnership-chart iframe')
  await ready(frame)
  await fits(frame)
  await expect(frame.getByRole('heading')).toHaveText('Moon & "Mars"')
  await expect(frame.getByText('Filters: Lunar research station')).toBeVisible()
})

test(
  'the frame follows the height of its table, of more rows, and of a filter used inside it',
  nightly,
  async ({ page, places }) => {
    await page.goto(places.publish(column(snippet(places.tracker, 'by-country'))))
    const frame = await frameIn(page, 'space-partnership-chart iframe')
    await ready(frame)
    await fits(frame)
    const drawing = await heightOf(frame)
    await frame.getByRole('button', { name: /^Show all \d+ countries$/ }).click()
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(drawing + 500)
    await fits(frame)
    await frame.getByRole('button', { name: 'Table' }).click()
    await fits(frame)
    await frame.getByRole('button', { name: 'Chart' }).click()
    await expect.poll(() => heightOf(frame)).toBe(drawing)
    await frame.getByRole('button', { name: /^Pakistan/ }).click()
    await expect(frame.getByRole('link', { name: 'Open Pakistan' })).toHaveAttribute('href', /open=PAK/)
  },
)

test('a filter in a frame affects only that frame, and the link to the tracker keeps it', async ({
  page,
  places,
}) => {
  const address = places.publish(column(snippet(places.tracker, 'by-program')))
  await page.goto(address)
  const frame = await frameIn(page, 'space-partnership-chart iframe')
  await ready(frame)
  const title = await frame.getByRole('heading').textContent()
  await frame.getByRole('button', { name: /^Tiangong/ }).click()
  await expect(frame.getByText('Filters: ')).toBeVisible()
  await expect(frame.getByRole('link', { name: 'Explore the data' })).toHaveAttribute(
    'href',
    /program=tiangong/,
  )
  await fits(frame)
  await frame.getByRole('button', { name: 'Reset' }).click()
  await expect(frame.getByRole('heading')).toHaveText(title ?? '')
  expect(page.url()).toBe(address)
})

test('readers change and play the period in a frame, which keeps its height meanwhile and says what it shows', async ({
  page,
  places,
}) => {
  const low = `<iframe src="${embedAddress(places.tracker, 'by-kind', {})}" width="600" height="300"></iframe>`
  await page.goto(
    places.publish(
      `<div id="column" style="width:600px">${snippet(places.tracker, 'by-country', { params: { title: 'Partners' } })}</div>${low}`,
    ),
  )
  const frame = await frameIn(page, 'space-partnership-chart iframe')
  await ready(frame)
  await fits(frame)
  const height = await heightOf(frame)
  const time = frame.getByRole('group', { name: 'Period' })
  const last = time.getByRole('slider', { name: 'Last year of the period' })
  await last.focus()
  await page.keyboard.press('Home')
  await expect(frame.getByText(/^Filters: /)).toBeVisible()
  expect(await heightOf(frame)).toBe(height)
  await time.getByRole('button', { name: 'Play through the years' }).click()
  await expect.poll(async () => Number(await last.inputValue())).toBeGreaterThan(1990)
  await time.getByRole('button', { name: 'Pause' }).click()
  expect(await heightOf(frame)).toBe(height)
  await expect(frame.getByRole('heading')).toHaveText('Partners')
  await expect(frame.getByRole('link', { name: 'Explore the data' })).toHaveAttribute('href', /[?&]to=/)
  await frame.getByRole('button', { name: 'Table' }).click()
  await expect(frame.getByRole('table')).toBeVisible()
  await frame.getByRole('button', { name: 'Reset' }).click()
  await expect(frame.getByText(/^Filters: /)).toBeHidden()
  await fits(frame)
  // Frames that stay lower than their content were made for a chart without the control.
  const fixed = await frameIn(page, 'body > iframe')
  await ready(fixed)
  await expect(fixed.getByRole('group', { name: 'Period' })).toBeHidden()
  await page.locator('#column').evaluate((div) => {
    div.style.width = '320px'
  })
  await expect(time).toBeHidden()
  await fits(frame)
  await page.goto(places.publish(column(snippet(places.tracker, 'by-kind', { hasControl: false }))))
  const off = await frameIn(page, 'space-partnership-chart iframe')
  await ready(off)
  await expect(off.getByRole('heading')).toBeVisible()
  await expect(off.getByRole('slider')).toHaveCount(0)
  await fits(off)
})

test.describe('with scripts off', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false })

  test('every element shows a link and the picture, every frame its title, picture and source', async ({
    page,
    places,
    watch,
  }) => {
    watch.expectedErrors.push(/the document's frame is sandboxed/)
    // The sandbox applies before the frame's first byte is parsed.
    const frames = chartIds.map((chart) =>
      snippet(places.tracker, chart, { kind: 'iframe' }).replace(
        '<iframe',
        '<iframe sandbox="allow-same-origin"',
      ),
    )
    await page.goto(
      places.publish(chartIds.map((chart) => snippet(places.tracker, chart)).join('') + frames.join('')),
    )
    for (const [index, chart] of chartIds.entries()) {
      const link = page.getByRole('link', { name: `The chart ${chart}` })
      await expect(link).toHaveAttribute('href', new RegExp(`^${places.tracker}`))
      const picture = link.getByRole('img')
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(async () => (await picture.boundingBox())?.height ?? 0).toBeGreaterThan(100)
      const selector = `body > iframe >> nth=${index}`
      await page.locator(selector).scrollIntoViewIfNeeded()
      const frame = await frameIn(page, selector)
      await expect(frame.getByRole('heading')).toBeVisible()
      await expect(frame.getByRole('img')).toBeVisible()
      await expect(frame.getByText(/^Source: Space Partnership Tracker/)).toBeVisible()
      await expect(frame.locator('noscript span')).toBeVisible()
      await expect(frame.getByRole('link', { name: 'Explore the data' })).toBeVisible()
    }
  })
})

test(
  'scripts may add, change, move and remove elements, and embed.js may load twice or late',
  nightly,
  async ({ page, places }) => {
    await page.goto(places.publish('<p>Nothing yet</p>'))
    await page.evaluate((site) => {
      const element = document.createElement('space-partnership-chart')
      element.setAttribute('chart', 'by-region')
      document.body.append(element)
      for (const _ of [1, 2]) {
        const again = document.createElement('script')
        again.src = `${site}embed.js`
        document.head.append(again)
      }
    }, places.tracker)
    const frame = await frameIn(page, 'space-partnership-chart iframe')
    await ready(frame)
    await fits(frame)
    await page
      .locator('space-partnership-chart')
      .evaluate((element) => element.setAttribute('chart', 'by-kind'))
    const other = await frameIn(page, 'space-partnership-chart iframe[src*="by-kind"]')
    await ready(other)
    await fits(other)
    await page.locator('space-partnership-chart').evaluate((element) => {
      const place = document.createElement('section')
      document.body.append(place)
      place.append(element)
    })
    await ready(await frameIn(page, 'section iframe'))
    await page.locator('space-partnership-chart').evaluate((element) => element.remove())
    await expect.poll(() => page.frames().length).toBe(1)
  },
)

test(
  'an element whose frame does not respond shows its fallback content',
  nightly,
  async ({ page, places, watch }) => {
    watch.expectedErrors.push(/ERR_CONNECTION_REFUSED/)
    const server = await serveStatic(sites.frozen.folder, '/', 0)
    const room = '<div style="height:9000px"></div>'
    await page.goto(places.publish(room + snippet(originOf(server), 'by-region')))
    await page.locator('space-partnership-chart:defined').waitFor({ state: 'attached' })
    await stop(server)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect(page.getByRole('link', { name: 'The chart by-region' })).toBeVisible()
  },
)

test('messages from other windows change neither a frame nor its height', async ({ page, places }) => {
  await page.goto(places.publish(column(snippet(places.tracker, 'by-region'))))
  const frame = await frameIn(page, 'space-partnership-chart iframe')
  await ready(frame)
  await fits(frame)
  const before = await frame.locator('#embed').innerText()
  await page.evaluate(() => {
    const size = { type: 'space-partnership:size', id: 'by-region', height: 5000 }
    window.postMessage(size, '*')
    const inner = document.querySelector('space-partnership-chart')?.shadowRoot?.querySelector('iframe')
    for (const message of [size, { type: 'space-partnership:view', program: 'ilrs' }, 'x', null])
      inner?.contentWindow?.postMessage(message, '*')
  })
  await fits(frame)
  expect(await frame.locator('#embed').innerText()).toBe(before)
})

test('the wheel over a map scrolls the page around it', nightly, async ({ page, places }) => {
  const room = '<div style="height:3000px"></div>'
  await page.goto(places.publish(column(snippet(places.tracker, 'map')) + room))
  await ready(await frameIn(page, 'space-partnership-chart iframe'))
  await page.mouse.move(360, 250)
  await page.mouse.wheel(0, 600)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
})

test('an embed names what it ignored in its address; an unknown chart is a 404', async ({
  page,
  places,
  watch,
}) => {
  await page.goto(embedAddress(places.tracker, 'by-country', { program: 'ilrs~nothing', colour: 'red' }))
  const notice = page.getByRole('status')
  await expect(notice).toContainText('program=nothing')
  await expect(notice).toContainText('colour=red')
  await expect(page.getByText('Filters: ')).toBeVisible()
  await page.goto(embedAddress(places.tracker, 'by-country', { version: '1999-01-01' }))
  await expect(page.getByRole('alert')).toContainText('There is no version 1999-01-01')
  await page.getByRole('link', { name: 'Show the newest' }).click()
  await expect(page.locator('#embed[data-ready]').getByRole('heading')).toBeVisible()
  watch.expectedErrors.push(/404/)
  const answer = await page.goto(`${places.tracker}embed/nonsense`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByText('Page not found')).toBeVisible()
})

test('the reader’s theme is used unless the address names one', nightly, async ({ page, places }) => {
  const pageColour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(embedAddress(places.tracker, 'by-region', {}))
  expect(await pageColour()).toBe('rgb(20, 24, 29)')
  await page.goto(embedAddress(places.tracker, 'by-region', { theme: 'light' }))
  expect(await pageColour()).toBe('rgb(255, 255, 255)')
})

test(
  'every chart has an oEmbed response, linked from its page',
  nightly,
  async ({ page, places, request }) => {
    for (const chart of chartIds) {
      await page.goto(embedAddress(places.tracker, chart, {}))
      const found = page.locator('link[type="application/json+oembed"]')
      const href = await found.evaluate((link: HTMLLinkElement) => link.href)
      const answer = await (await request.get(href)).json()
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 720 })
      expect(answer.html).toContain(`embed/${chart}/`)
      expect(answer.title).toBe(await page.getByRole('heading').first().textContent())
      const picture = await request.get(new URL(answer.thumbnail_url, places.tracker).href)
      expect(picture.headers()['content-type']).toBe('image/png')
      await page.setViewportSize({ width: answer.width, height: answer.height })
      await expect(page.locator('#embed[data-ready]')).toBeVisible()
      const isWhole = () => page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)
      await expect.poll(isWhole, chart).toBe(true)
    }
  },
)

test('many embeds on a page load lazily, and the page stays usable', nightly, async ({ page, places }) => {
  const many = [...chartIds, 'map', 'by-country'] as const
  const charts = many.map((chart) => snippet(places.tracker, chart)).join('<p>Text between</p>')
  await page.goto(places.publish(column(`<input aria-label="Note">${charts}`)))
  const elements = page.locator('space-partnership-chart')
  await ready(await frameIn(page, 'space-partnership-chart >> nth=0 >> iframe'))
  await expect(page.locator('space-partnership-chart iframe')).toHaveCount(many.length)
  const asked = page.frames().filter((frame) => frame.url().includes('/embed/'))
  expect(asked.length).toBeLessThan(many.length)
  for (const index of many.keys()) {
    await elements.nth(index).scrollIntoViewIfNeeded()
    const frame = await frameIn(page, `space-partnership-chart >> nth=${index} >> iframe`)
    await ready(frame)
    await fits(frame)
  }
  await page.getByLabel('Note').fill('usable')
  await expect(page.getByLabel('Note')).toHaveValue('usable')
})
