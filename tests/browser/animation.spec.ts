import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { chartNamed, expect, openExplore, saveButton, test } from './test'

const threeYears = '?from=2020&to=2022'

const sheetButton = (page: Page) => page.getByRole('button', { name: /^Video or GIF/ })

async function openSheet(page: Page, query = threeYears) {
  await openExplore(page, query)
  await saveButton(chartNamed(page, /countries/)).click()
}

async function openDialog(page: Page, query = threeYears) {
  await openSheet(page, query)
  await sheetButton(page).click()
  return page.getByRole('dialog', { name: 'Save the map as video or GIF' })
}

const makeButton = (dialog: Locator) => dialog.getByRole('button', { name: 'Make and save' })

async function make(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    makeButton(page.locator('body')).click(),
  ])
  return download
}

const contentOf = async (download: Download) => readFileSync(await download.path())

/** What a video says about itself, and its frames. */
async function readVideo(file: Buffer) {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(new Uint8Array(file)) })
  const track = await input.getPrimaryVideoTrack()
  if (!track) throw new Error('the file has no video')
  const { averagePacketRate, packetCount } = await track.computePacketStats()
  const { title, artist, comment } = await input.getMetadataTags()
  return {
    container: (await input.getFormat()).name,
    pixels: [track.displayWidth, track.displayHeight],
    seconds: await input.computeDuration(),
    frames: packetCount,
    framesPerSecond: averagePacketRate,
    tracks: (await input.getTracks()).length,
    words: [title, artist, comment].join('\n'),
  }
}

/** The delays of a GIF in hundredths of a second: of each picture that fills the whole frame. */
function delaysOf(file: Buffer): readonly number[] {
  const delays: number[] = []
  const control = Buffer.from([0x21, 0xf9, 4])
  for (let at = file.indexOf(control); at >= 0; at = file.indexOf(control, at + 1))
    // The end of the block, and an image at 0, 0 right after it.
    if (file.readUIntBE(at + 7, 2) === 0x2c && file.readUInt32LE(at + 9) === 0)
      delays.push(file.readUInt16LE(at + 4))
  return delays
}

/**
 * Where the time line of a still has its knob, as a share of the line: 0 in the first year, 1 in the last. Reads the
 * accent colour below the map, after the browser has decoded the file. `at`: number of the frame of a GIF, or seconds.
 */
async function knobsIn(page: Page, file: Buffer, type: string, at: readonly number[]) {
  const blank = await page.context().newPage()
  // On the site's origin, because decoders need a secure one, but without its policy, which forbids media.
  await blank.route('**/player', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Player</title>' }),
  )
  await blank.goto('/player')
  const knobs = await blank.evaluate(
    async ({ base64, type, at }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      const draw = (image: CanvasImageSource, width: number, height: number) => {
        canvas.width = width
        canvas.height = height
        context?.drawImage(image, 0, 0)
      }

      async function openGif() {
        const decoder = new ImageDecoder({ data: bytes, type })
        return async (frameIndex: number) => {
          const { image } = await decoder.decode({ frameIndex })
          draw(image, image.displayWidth, image.displayHeight)
        }
      }

      async function openVideo() {
        const video = document.createElement('video')
        const happens = (event: string) =>
          new Promise((resolve, reject) => {
            video.addEventListener(event, resolve, { once: true })
            video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true })
          })
        const opened = happens('loadeddata')
        video.src = URL.createObjectURL(new Blob([bytes], { type }))
        await opened
        return async (seconds: number) => {
          // The end of a seek comes before the new picture, and until then the old one is drawn.
          const presented = new Promise((resolve) => video.requestVideoFrameCallback(resolve))
          const sought = happens('seeked')
          video.currentTime = seconds
          await Promise.all([sought, presented])
          draw(video, video.videoWidth, video.videoHeight)
        }
      }

      const show = await (type === 'image/gif' ? openGif() : openVideo())
      const scale = 2
      const shares: number[] = []
      for (const moment of at) {
        await show(moment)
        const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
        const isAccent = (x: number, y: number) => {
          const first = (y * canvas.width + x) * 4
          const [red = 0, green = 0, blue = 0] = [pixels[first], pixels[first + 1], pixels[first + 2]]
          return Math.abs(red - 0x17) + Math.abs(green - 0x56) + Math.abs(blue - 0x8c) < 40
        }
        // The knob is the tallest run of the accent colour; right of the year, which is ink.
        const columns = Array.from({ length: canvas.width }, (_, x) => {
          let run = 0
          let longest = 0
          for (let y = Math.round(canvas.height * 0.7); y < canvas.height; y++) {
            run = isAccent(x, y) ? run + 1 : 0
            longest = Math.max(longest, run)
          }
          return longest
        })
        const tallest = columns
          .map((length, x) => ({ length, x }))
          .filter(({ length }) => length >= 10 * scale)
        const middle = tallest.reduce((sum, { x }) => sum + x, 0) / tallest.length
        const [start, end] = [(20 + 108 + 6) * scale, canvas.width - (20 + 6 + 12) * scale]
        shares.push((middle - start) / (end - start))
      }
      return shares
    },
    { base64: file.toString('base64'), type, at },
  )
  await blank.close()
  return knobs
}

const asHundredths = (shares: readonly number[]) => shares.map((share) => Math.round(share * 100) || 0)

test('a video and a GIF have a still a year, from the first year to the last', async ({ page }) => {
  const dialog = await openDialog(page)
  await expectAccessible(page)
  const format = await dialog.getByRole('button', { name: /^Video \(/ }).textContent()
  const kind = format === 'Video (MP4)' ? 'mp4' : 'webm'
  await test.step('video', async () => {
    const download = await make(page)
    const name = `space-partnerships-map-2020-2022.${kind}`
    expect(download.suggestedFilename()).toBe(name)
    const file = await contentOf(download)
    const { words, framesPerSecond, ...facts } = await readVideo(file)
    // A second a year, three for the last.
    expect(facts).toEqual({
      container: kind === 'mp4' ? 'MP4' : 'WebM',
      pixels: [1920, 1080],
      seconds: 5,
      frames: 50,
      tracks: 1,
    })
    expect(framesPerSecond).toBeCloseTo(10)
    expect(words).toMatch(/countries[\s\S]*from=2020&to=2022/)
    await expect(dialog.getByRole('status')).toContainText(`Saved as ${name}`)
    expect(asHundredths(await knobsIn(page, file, `video/${kind}`, [0, 1.5, 4.9]))).toEqual([0, 50, 100])
  })
  await test.step('GIF', async () => {
    await dialog.getByRole('button', { name: 'GIF', exact: true }).click()
    const download = await make(page)
    expect(download.suggestedFilename()).toBe('space-partnerships-map-2020-2022.gif')
    const file = await contentOf(download)
    expect(file.toString('latin1', 0, 6)).toBe('GIF89a')
    expect([file.readUInt16LE(6), file.readUInt16LE(8)]).toEqual([1920, 1080])
    expect(delaysOf(file)).toEqual([100, 100, 300])
    expect(file.toString('utf8')).toMatch(/countries[\s\S]*from=2020&to=2022/)
    await expect(dialog.getByRole('status')).toContainText('Saved as space-partnerships-map-2020-2022.gif')
    expect(asHundredths(await knobsIn(page, file, 'image/gif', [0, 1, 2]))).toEqual([0, 50, 100])
  })
})

const worker = '**/assets/animation.worker-*.js'

/** A worker that takes the first picture and never asks for the next. */
const stalled = "onmessage = ({ data }) => data.kind === 'start' && postMessage({ kind: 'ready' })"

/** An encoder that gives up at the first frame, as one without memory does. */
const failing = `VideoEncoder = class extends VideoEncoder {
  constructor(init) { super(init); this.fail = init.error }
  encode() { this.fail(new DOMException('Out of memory.', 'QuotaExceededError')) }
};
`

test('a video that is cancelled or fails saves nothing, says why, and leaves the page as it was', {
  tag: '@chromium',
}, async ({ page }) => {
  const downloads: string[] = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  await page.route(worker, (route) => route.fulfill({ contentType: 'text/javascript', body: stalled }))
  const dialog = await openDialog(page)
  const address = page.url()
  const choice = dialog.getByRole('button', { name: 'Square' })
  const said = dialog.getByRole('status')

  await makeButton(dialog).click()
  await expect(dialog.getByText('2 of 3 pictures')).toBeVisible()
  await expect(choice).toBeDisabled()
  await expectAccessible(page, { part: 'dialog' })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(said).toHaveText('Cancelled. No file was saved.')
  await expect(choice).toBeEnabled()

  await page.unroute(worker)
  await page.route(worker, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: failing + (await response.text()) })
  })
  await makeButton(dialog).click()
  await expect(said).toHaveText(
    'The video could not be made: Out of memory. Nothing was saved. Try GIF instead.',
  )

  await page.unroute(worker)
  await page.route(worker, (route) => route.fulfill({ status: 404 }))
  await dialog.getByRole('button', { name: 'GIF', exact: true }).click()
  await makeButton(dialog).click()
  await expect(said).toContainText('The GIF could not be made: the encoder could not be loaded.')

  // The dialog works on, and closing it leads back to the sheet on the same page.
  await page.unroute(worker)
  await make(page)
  await page.keyboard.press('Escape')
  await expect(sheetButton(page)).toBeFocused()
  expect(page.url()).toBe(address)
  expect(downloads).toEqual(['space-partnerships-map-2020-2022.gif'])
})

test('a browser without a video encoder offers GIF only, and says so in the sheet', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'))
  await openSheet(page)
  await expect(sheetButton(page)).toContainText('only GIF: this browser cannot make videos')
  await sheetButton(page).click()
  const dialog = page.getByRole('dialog', { name: 'Save the map as video or GIF' })
  await expect(dialog.getByText(/^This browser cannot make videos/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Video/ })).toHaveCount(0)
  await expect(makeButton(dialog)).toBeEnabled()
})

test(
  'the video from 1980 to 2026 plays in the browser from the first year to the last',
  nightly,
  async ({ page }) => {
    const dialog = await openDialog(page, '?from=1980&to=2026')
    for (const [size, pixels] of [
      ['Slide', [1920, 1080]],
      ['Square', [1080, 1080]],
    ] as const) {
      await dialog.getByRole('button', { name: size }).click()
      const download = await make(page)
      const file = await contentOf(download)
      const facts = await readVideo(file)
      // 46 years of four frames, and the last of thirty.
      expect(facts).toMatchObject({ pixels: [...pixels], seconds: 21.4, frames: 214 })
      const type = `video/${download.suggestedFilename().split('.').at(-1)}`
      if (size === 'Slide')
        expect(asHundredths(await knobsIn(page, file, type, [0, 0.45, 23 * 0.4 + 0.1, 21.3]))).toEqual([
          0, 2, 50, 100,
        ])
    }
  },
)
