import type { Locator, Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { nightly, nightlyUnless } from './nightly'
import { expect, openExplore, test } from './test'

const charts = ['cumulative', 'per-year'] as const
/** File of the interactive chart, which imports recharts. */
const chunks = { cumulative: '**/assets/CumulativeArea-*.js', 'per-year': '**/assets/PerYearBars-*.js' }
/** Positions may differ by this much before and after the swap, in pixels. */
const tolerancePx = 0.5

/** The figure of a chart over time, once its static picture is drawn. */
async function openChart(page: Page, chart: keyof typeof chunks, filters = ''): Promise<Locator> {
  await openExplore(page, `?chart=${chart}${filters}`)
  const figure = page.getByRole('figure').nth(1)
  await figure.locator('svg:not(summary svg, button svg)').first().scrollIntoViewIfNeeded()
  await page.evaluate(() => document.fonts.ready)
  return figure
}

const sliderOf = (figure: Locator) => figure.getByRole('slider')
const tooltipOf = (page: Page) => page.getByTestId('tooltip')

/** Points at a share of the width of a chart. */
async function pointAt(page: Page, figure: Locator, share: number) {
  const { x, y, width, height } = await boxOf(figure.locator('svg:not(summary svg, button svg)').first())
  await page.mouse.move(x + width * share, y + height / 2)
  await page.mouse.move(x + width * share + 1, y + height / 2)
}

/**
 * Where the bars, area outlines, tick labels and lines of a chart are, relative to its figure. It knows only what they
 * look like, not which library drew them.
 */
function marksOf(figure: Locator) {
  return figure.evaluate((element) => {
    const origin = element.getBoundingClientRect()
    const at = (shape: Element) => {
      const { x, y, width, height } = shape.getBoundingClientRect()
      return [x - origin.x, y - origin.y, width, height]
    }
    const shapes = [...element.querySelectorAll<SVGGeometryElement>('svg :is(rect, path)')].filter(
      (shape) => !shape.closest('defs, clipPath') && at(shape)[2] && at(shape)[3],
    )
    const isFilled = (shape: Element, fill: RegExp) => fill.test(shape.getAttribute('fill') ?? '')
    const bars = shapes.filter((shape) => isFilled(shape, /^(var\(--series\)|url\()/))
    // The keys beside the labels are 4 pixels wide.
    const areas = shapes.filter((shape) => isFilled(shape, /^var\(--program/) && (at(shape)[2] ?? 0) > 20)
    return {
      texts: [...element.querySelectorAll('svg text')].map((text) => ({
        text: text.textContent ?? '',
        box: at(text),
      })),
      lines: [...element.querySelectorAll('svg line')].map(at).sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0)),
      bars: bars.map(at).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
      areas: areas.map((area) => ({
        fill: area.getAttribute('fill') ?? '',
        // Steps are straight, so 400 points along the outline hit every visible one.
        outline: Array.from({ length: 400 }, (_, index) => {
          const { x, y } = area.getPointAtLength((area.getTotalLength() * index) / 400)
          return [x, y]
        }),
      })),
    }
  })
}

type Marks = Awaited<ReturnType<typeof marksOf>>

/** Every position of two drawings of a chart that differs by more than the tolerance, as text. */
function moved(before: Marks, after: Marks): readonly string[] {
  const positions = (marks: Marks): readonly (readonly [name: string, px: readonly number[]])[] => [
    ...[...marks.texts]
      .sort((a, b) => a.text.localeCompare(b.text) || (a.box[0] ?? 0) - (b.box[0] ?? 0))
      .map(({ text, box }) => [`label “${text}”`, box] as const),
    ...marks.lines.map((box, index) => [`line ${index}`, box] as const),
    ...marks.bars.map((box, index) => [`bar ${index}`, box] as const),
    ...marks.areas.flatMap(({ fill, outline }) =>
      outline.map((point, index) => [`${fill} at ${index}`, point] as const),
    ),
  ]
  const [old, now] = [positions(before), positions(after)]
  const count = old.length === now.length ? [] : [`${old.length} marks became ${now.length}`]
  return [
    ...count,
    ...old.flatMap(([name, px], index) => {
      const [newName, newPx = []] = now[index] ?? []
      if (name !== newName) return [`${name} became ${newName}`]
      const far = px.some((value, side) => Math.abs(value - (newPx[side] ?? Number.NaN)) > tolerancePx)
      return far ? [`${name} moved from ${px.join(' ')} to ${newPx.join(' ')}`] : []
    }),
  ]
}

for (const chart of charts)
  for (const widthPx of [390, 700, 1440])
    for (const [name, filters] of [
      ['everything', ''],
      ['with filters', '&program=ilrs~tiangong&from=2012'],
    ])
      test(
        `${chart}, ${name}, ${widthPx} px wide: nothing moves when recharts takes over`,
        nightlyUnless(chart === 'cumulative' && widthPx === 700 && filters !== ''),
        async ({ page, watch }) => {
          // Firefox reports the style that hides the caret in a screenshot.
          watch.expectedErrors.push(/blocked an inline style/)
          await page.setViewportSize({ width: widthPx, height: 900 })
          const figure = await openChart(page, chart, filters)
          const picture = await figure.screenshot()
          const before = await marksOf(figure)
          expect(before.bars.length + before.areas.length).toBeGreaterThan(1)
          await countTextsPerFrame(figure)

          await pointAt(page, figure, 0.3)
          await expect(tooltipOf(page)).toBeVisible()
          await page.mouse.move(2, 2)
          await expect(tooltipOf(page)).toHaveCount(0)
          await expect(figure.locator('.recharts-surface')).toBeVisible()

          expect(moved(before, await marksOf(figure))).toEqual([])
          expect(await page.evaluate(() => window.fewestTexts)).toBe(before.texts.length)
          expect(differentPixels(picture, await figure.screenshot())).toBe(0)
        },
      )

declare global {
  interface Window {
    /** Fewest labels that a figure had in any frame since it was watched. */
    fewestTexts: number
  }
}

/** Watches a figure, so that not even one frame without labels goes unseen. */
function countTextsPerFrame(figure: Locator) {
  return figure.evaluate((element) => {
    window.fewestTexts = Number.POSITIVE_INFINITY
    const count = () => {
      window.fewestTexts = Math.min(window.fewestTexts, element.querySelectorAll('svg text').length)
      requestAnimationFrame(count)
    }
    count()
  })
}

function differentPixels(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  expect([b.width, b.height]).toEqual([a.width, a.height])
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.02, includeAA: true })
}

for (const chart of charts)
  test(
    `${chart} can be read by keyboard, year by year`,
    nightlyUnless(chart === 'cumulative'),
    async ({ page }) => {
      const figure = await openChart(page, chart)
      const slider = sliderOf(figure)
      const tooltip = tooltipOf(page)
      await figure.getByRole('button').last().focus()
      await expect(async () => {
        await page.keyboard.press('Tab')
        await expect(slider).toBeFocused({ timeout: 100 })
      }).toPass()
      await expect(slider).toHaveAccessibleName(/agreements/i)
      const year = async () => Number(await slider.getAttribute('aria-valuenow'))
      const first = await year()
      await expect(tooltip).toContainText(String(first))

      await page.keyboard.press('ArrowRight')
      expect(await year()).toBe(first + 1)
      await expect(tooltip).toContainText(String(first + 1))
      await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`${first + 1}: \\d+ agreements?`))
      await page.keyboard.press('PageUp')
      expect(await year()).toBe(first + 11)
      await page.keyboard.press('ArrowLeft')
      expect(await year()).toBe(first + 10)
      await page.keyboard.press('End')
      expect(await year()).toBe(Number(await slider.getAttribute('aria-valuemax')))
      await page.keyboard.press('Home')
      expect(await year()).toBe(first)

      await page.keyboard.press('Escape')
      await expect(tooltip).toHaveCount(0)
      await expect(slider).toBeFocused()
      await page.keyboard.press('Home')
      await expect(tooltip).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(tooltip).toHaveCount(0)
    },
  )

for (const chart of charts)
  test(
    `${chart} keeps the focus and the keys that arrive before recharts is loaded`,
    nightlyUnless(chart === 'cumulative'),
    async ({ page }) => {
      let deliver = () => {}
      const isDelivered = new Promise<void>((resolve) => {
        deliver = resolve
      })
      await page.route(chunks[chart], async (route) => {
        await isDelivered
        await route.continue()
      })
      const figure = await openChart(page, chart)
      const slider = sliderOf(figure)
      const asked = page.waitForRequest(chunks[chart])
      await slider.focus()
      await asked
      const first = Number(await slider.getAttribute('aria-valuenow'))
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await expect(slider).toHaveAttribute('aria-valuenow', String(first + 2))
      await expect(figure.locator('.recharts-surface')).toHaveCount(0)
      deliver()
      await expect(tooltipOf(page)).toContainText(String(first + 2))
      await expect(slider).toBeFocused()
      await page.keyboard.press('ArrowRight')
      await expect(tooltipOf(page)).toContainText(String(first + 3))
    },
  )

for (const chart of charts)
  test(
    `${chart} shows the value under a resting pointer once recharts has loaded`,
    nightlyUnless(chart === 'cumulative'),
    async ({ page }) => {
      const figure = await openChart(page, chart)
      await pointAt(page, figure, 0.3)
      await expect(tooltipOf(page)).toBeVisible()
      await expect(tooltipOf(page)).toContainText(
        (await sliderOf(figure).getAttribute('aria-valuenow')) ?? 'no year',
      )
    },
  )

for (const chart of charts)
  test(
    `${chart} without recharts keeps its picture, its values by keyboard, and its table`,
    nightly,
    async ({ page, watch }) => {
      watch.expectedErrors.push(/ERR_FAILED|dynamically imported module/)
      await page.route(chunks[chart], (route) => route.abort())
      const figure = await openChart(page, chart)
      const before = await marksOf(figure)
      await sliderOf(figure).focus()
      await expect(figure.getByRole('alert')).toContainText('table')
      expect(moved(before, await marksOf(figure))).toEqual([])
      await page.keyboard.press('End')
      await expect(sliderOf(figure)).toHaveAttribute('aria-valuetext', /: \d+ agreements?/)
      await figure.getByRole('button', { name: /^Table/ }).click()
      await expect(figure.getByRole('table')).toBeVisible()
      await figure.getByRole('button', { name: /^Table/ }).click()
    },
  )

test.describe('by touch', { tag: '@chromium' }, () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  for (const chart of charts)
    test(
      `${chart} shows a value where it is tapped, and hides it at a tap elsewhere`,
      nightly,
      async ({ page }) => {
        const figure = await openChart(page, chart)
        const { x, y, width, height } = await boxOf(
          figure.locator('svg:not(summary svg, button svg)').first(),
        )
        const tap = (share: number) => page.touchscreen.tap(x + width * share, y + height * 0.8)
        await tap(0.3)
        await expect(tooltipOf(page)).toBeVisible()
        const words = await tooltipOf(page).innerText()
        await tap(0.5)
        await expect(tooltipOf(page)).not.toHaveText(words, { useInnerText: true })
        await expect(tooltipOf(page)).toBeVisible()
        await figure.getByRole('heading').tap()
        await expect(tooltipOf(page)).toHaveCount(0)
      },
    )
})

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('nothing on the page')
  return box
}
