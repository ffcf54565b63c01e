import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { chartNamed, expect, openExplore, saveButton, test } from './test'

const threeYears = '?from=2020&to=2022'

async function openDialog(page: Page, query = threeYears) {
  await openExplore(page, query)
  await saveButton(chartNamed(page, /countries/)).click()
  await page.getByRole('button', { name: /^Video or GIF/ }).click()
  return page.getByRole('dialog', { name: 'Save the map as video or GIF' })
}

async function make(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make and save' }).click(),
  ])
  return download
}

const contentOf = async (download: Download) => readFileSync(await download.path())

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
 * accent colour of the row in which the line is.
 */
function knobIn(page: Page, file: Buffer, frame: number): Promise<number> {
  return page.evaluate(
    async ({ base64, frame }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const canvas = document.createElement('canvas')
      const decoder = new ImageDecoder({ data: bytes, type: 'image/gif' })
      const { image } = await decoder.decode({ frameIndex: frame })
      canvas.width = image.displayWidth
      canvas.height = image.displayHeight
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      const isAccent = (x: number, y: number) => {
        const at = (y * canvas.width + x) * 4
        const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]]
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
      const scale = 2
      const tallest = columns.map((length, x) => ({ length, x })).filter(({ length }) => length >= 10 * scale)
      const middle = tallest.reduce((sum, { x }) => sum + x, 0) / tallest.length
      const [start, end] = [(20 + 108 + 6) * scale, canvas.width - (20 + 6 + 12) * scale]
      return (middle - start) / (end - start)
    },
    { base64: file.toString('base64'), frame },
  )
}

test('a GIF has a still a year, from the first year to the last', async ({ page }) => {
  const dialog = await openDialog(page)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'GIF', exact: true }).click()
  const download = await make(page)
  expect(download.suggestedFilename()).toBe('space-partnerships-map-2020-2022.gif')
  const file = await contentOf(download)
  expect(file.toString('latin1', 0, 6)).toBe('GIF89a')
  expect([file.readUInt16LE(6), file.readUInt16LE(8)]).toEqual([1920, 1080])
  // A second a year, three for the last.
  expect(delaysOf(file)).toEqual([100, 100, 300])
  expect(file.toString('utf8')).toMatch(/countries[\s\S]*from=2020&to=2022/)
  await expect(dialog.getByRole('status')).toContainText('Saved as space-partnerships-map-2020-2022.gif')
  const blank = await page.context().newPage()
  await blank.goto('/early.js')
  expect(await knobIn(blank, file, 0)).toBeCloseTo(0, 2)
  expect(await knobIn(blank, file, 1)).toBeCloseTo(0.5, 2)
  expect(await knobIn(blank, file, 2)).toBeCloseTo(1, 2)
})
