import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { dataAdd } from '../../src/build/add/dataAdd'
import { readDataFolder } from '../../src/build/data/readDataFolder'
import { checkDataset } from '../../src/dataset/checks/checkDataset'
import { dayNumber } from '../../src/dataset/partialDate'
import { frozenFolder, frozenNow } from '../frozenData'
import { expectAccessible } from './axe'
import { nightly, nightlyUnless } from './nightly'
import { expect, expectFits, test } from './test'

const today = dayNumber(frozenNow.getUTCFullYear(), frozenNow.getUTCMonth() + 1, frozenNow.getUTCDate())

async function openForm(page: Page) {
  await page.goto('/data')
  await page.getByText('Describe a record').click()
  await expect(page.getByLabel('Title', { exact: true })).toBeVisible()
}

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const faults = (page: Page) => page.getByRole('region', { name: /problems? to fix$/ })
const result = (page: Page) => page.getByRole('region', { name: 'Ready to add' })

/** Describes a valid record with Oman, with a new source and a new organisation. `fill` decides how fields are filled in. */
async function describe(page: Page, fill: (field: Locator, value: string) => Promise<void>) {
  await fill(page.getByLabel('Title', { exact: true }), 'China and Oman sign')
  await fill(page.getByLabel('Summary', { exact: true }), 'Pictures of Sur.')
  await fill(page.getByLabel('Kind', { exact: true }), 'Memorandum')
  await fill(page.getByLabel('Partner level', { exact: true }), 'Agency')
  await fill(page.getByLabel('Primary program', { exact: true }), 'Earth observation')
  await fill(page.getByRole('checkbox', { name: 'Gulf' }), ' ')
  await fill(page.getByLabel('Date', { exact: true }), '2025-03')
  await fill(page.getByLabel('What happened on that date'), 'signed')
  await fill(page.getByLabel('Status', { exact: true }), 'Active')
  await fill(group(page, 'Party 1').getByLabel('Organisation'), 'CNSA')
  await fill(group(page, 'Party 1').getByLabel('Role'), 'lead')
  await fill(group(page, 'Party 2').getByLabel('Country'), 'Oman')
  await fill(group(page, 'Party 2').getByLabel('Organisation'), 'Oman Office')
  await fill(group(page, 'Party 2').getByLabel('Role'), 'partner')
  await fill(page.getByRole('button', { name: 'Describe a new organisation' }), '\n')
  await fill(group(page, 'New organisation 1').getByLabel('Name'), 'Oman Office')
  await fill(group(page, 'New organisation 1').getByLabel('Type'), 'Space agency')
  await fill(page.getByRole('button', { name: 'Remove source 1' }), '\n')
  await fill(page.getByRole('button', { name: 'Describe a new source' }), '\n')
  const source = group(page, 'New source 1')
  await fill(source.getByLabel('Address'), 'https://om.example/1')
  await fill(source.getByLabel('Page title'), 'Oman signs')
  await fill(source.getByLabel('Publisher'), 'Muscat Times')
  await fill(source.getByLabel('Kind of source'), 'press')
  await fill(source.getByLabel('Language code'), 'en')
}

/** Presses Tab until the field has focus, then types the value; in a select its first letters. */
function byKeys(page: Page) {
  return async (field: Locator, value: string) => {
    const wanted = await field.elementHandle()
    for (let presses = 0; presses < 20; presses++) {
      if (await wanted?.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    expect(await page.evaluate((element) => element === document.activeElement, wanted)).toBe(true)
    const isList = await wanted?.evaluate((element) => element.tagName === 'SELECT')
    await page.keyboard.type(isList ? value.slice(0, 5) : value)
  }
}

async function byHand(field: Locator, value: string) {
  const tag = await field.evaluate((element) => element.tagName)
  if (tag === 'SELECT') await field.selectOption({ label: value })
  else if (/^\s$/.test(value)) await field.click()
  else await field.fill(value)
}

for (const { how, fill } of [
  { how: 'by hand', fill: () => byHand },
  { how: 'keyboard alone', fill: byKeys },
])
  test(
    `${how}: a record becomes JSON that data:check and data:add accept`,
    nightlyUnless(how === 'by hand'),
    async ({ page }) => {
      await openForm(page)
      await page.getByText('Describe a record').focus()
      await describe(page, fill(page))
      const check = page.getByRole('button', { name: 'Check the record' })
      await byKeys(page)(check, '\n')
      await expect(page.getByRole('heading', { name: 'Ready to add' })).toBeFocused()
      await expect(page.getByText('The record is complete and passes every check.')).toBeVisible()

      // Append the JSON to the files that the form names.
      const { files } = readDataFolder(frozenFolder)
      const places = await result(page).getByRole('heading', { level: 4 }).allTextContents()
      expect(places).toEqual([
        'Into data/agreements/earth-observation.json',
        'Into data/sources/m.json',
        'Into data/publishers.json',
        'Into data/organisations.json',
      ])
      const pasted = new Map<string, unknown>()
      for (const [position, place] of places.entries())
        pasted.set(
          place.replace('Into data/', ''),
          JSON.parse((await result(page).locator('pre[tabindex]').nth(position).textContent()) ?? ''),
        )
      const after = files.map((file) => {
        const added = pasted.get(file.path)
        return added === undefined ? file : { ...file, value: [...(file.value as unknown[]), added] }
      })
      expect(checkDataset(after, today)).toEqual([])
      expect(pasted.get('agreements/earth-observation.json')).toMatchObject({
        id: 'earth-observation-oman-2025',
        parties: [
          { country: 'CHN', organisation: 'cnsa', role: 'lead' },
          { country: 'OMN', organisation: 'oman-office', role: 'partner' },
        ],
      })

      // The same record as a file for npm run data:add.
      const download = page.waitForEvent('download')
      await byKeys(page)(page.getByRole('button', { name: 'Download the file' }), '\n')
      const file = await (await download).path()
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
        publishers: [{ id: 'muscat-times', kind: 'press', hosts: ['om.example'] }],
        organisations: [{ country: 'OMN' }],
      })
      const context = { now: frozenNow, readInput: () => '', openTerminal: null }
      const { exitCode, output } = await dataAdd(
        ['--folder', frozenFolder, '--from', file, '--dry-run'],
        context,
      )
      expect(output).toContain('+    "id": "earth-observation-oman-2025"')
      expect(exitCode).toBe(0)
    },
  )

test(
  'every fault is shown at its field in the checker’s words, with a link to it',
  nightly,
  async ({ page }) => {
    await openForm(page)
    await describe(page, byHand)
    await expect(result(page)).toBeVisible()
    const wrong: [string, Locator, string][] = [
      ['Summary: is missing', page.getByLabel('Summary', { exact: true }), ''],
      [
        'Date: “May” is not a date such as 2023, 2023-10 or 2023-10-18',
        page.getByLabel('Date', { exact: true }),
        'May',
      ],
      [
        'Party 2, organisation: “Nobody” is not a known organisation',
        group(page, 'Party 2').getByLabel('Organisation'),
        'Nobody',
      ],
      ['Party 2, role: is missing', group(page, 'Party 2').getByLabel('Role'), 'Choose…'],
      [
        'New source 1, address: “oman” is not an http or https address',
        group(page, 'New source 1').getByLabel('Address'),
        'oman',
      ],
      ['Latitude: “95” is too large or too long', page.getByLabel('Latitude'), '95'],
    ]
    for (const [, field, value] of wrong) await byHand(field, value)
    await page.getByRole('button', { name: 'Check the record' }).click()
    await expect(faults(page).getByRole('heading')).toBeFocused()
    for (const [words, field, value] of wrong) {
      await faults(page).getByRole('link', { name: words }).press('Enter')
      await expect(field).toBeFocused()
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      const [, said = ''] = words.split(': ')
      await expect(field).toHaveAccessibleDescription(
        new RegExp(said === 'is missing' ? 'Fill in this field' : said, 'i'),
      )
      if (value && value !== 'Choose…') await expect(field).toHaveValue(value)
    }
    await page.getByRole('checkbox', { name: 'Gulf' }).uncheck()
    await faults(page)
      .getByRole('link', { name: /Also belongs to: lacks “gulf”/ })
      .press('Enter')
    await expect(group(page, 'Also belongs to')).toBeFocused()
    await expect(group(page, 'Also belongs to')).toHaveAccessibleDescription(/Lacks “gulf”/)
  },
)

test('a field is checked on blur, and the number of faults is announced', nightly, async ({ page }) => {
  await openForm(page)
  const date = page.getByLabel('Date', { exact: true })
  await date.fill('2025-13')
  await expect(date).toHaveAttribute('aria-invalid', 'false')
  await date.press('Tab')
  await expect(date).toHaveAttribute('aria-invalid', 'true')
  const count = page.getByRole('status').filter({ hasText: 'missing or wrong' })
  const before = Number.parseInt((await count.textContent()) ?? '', 10)
  await date.fill('2025-12')
  await expect(count).toHaveText(`${before - 1} fields are missing or wrong.`)
  await expect(date).toHaveAttribute('aria-invalid', 'false')
})

test('a click hits its target although a fault appears above it', nightly, async ({ page }) => {
  await openForm(page)
  await group(page, 'Party 2').getByLabel('Organisation').fill('Nobody knows it')
  await page.getByRole('button', { name: 'Describe a new organisation' }).click()
  await expect(group(page, 'New organisation 1').getByLabel('Name')).toBeFocused()
  await expect(page.getByText(/is not a known organisation/)).toBeVisible()
})

test('adding and removing rows moves the focus and keeps what was typed', nightly, async ({ page }) => {
  await openForm(page)
  await page.getByRole('button', { name: 'Add a party' }).click()
  await expect(group(page, 'Party 3').getByLabel('Country')).toBeFocused()
  await group(page, 'Party 3').getByLabel('Organisation').fill('ESA')
  await page.getByRole('button', { name: 'Remove party 2' }).click()
  await expect(page.getByRole('button', { name: 'Add a party' })).toBeFocused()
  await expect(group(page, 'Party 2').getByLabel('Organisation')).toHaveValue('ESA')
  await expect(page.getByRole('button', { name: /^Remove party/ })).toHaveCount(0)
})

test('unsaved input is never discarded without asking', async ({ page }) => {
  await openForm(page)
  const title = page.getByLabel('Title', { exact: true })
  await title.fill('Half a record')
  await page.getByText('Describe a record').click()
  await page.getByText('Describe a record').click()
  await expect(title).toHaveValue('Half a record')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void (asked.length < 4 ? dialog.dismiss() : dialog.accept())
  })
  await page.getByRole('navigation').first().getByRole('link', { name: 'Method' }).click()
  await page.getByRole('button', { name: 'Clear the form' }).click()
  await page.getByRole('navigation').first().getByRole('link', { name: 'Explore' }).click()
  await expect(page).toHaveURL(/\/data/)
  await expect(title).toHaveValue('Half a record')
  await page.getByRole('button', { name: 'Clear the form' }).click()
  await expect(title).toHaveValue('')
  await page.getByRole('navigation').first().getByRole('link', { name: 'Method' }).click()
  await expect(page).toHaveURL(/\/method/)
  expect(asked).toHaveLength(4)
})

test('a possible duplicate is named, with a link that keeps the form', nightly, async ({ page }) => {
  await openForm(page)
  await page.getByLabel('Primary program').selectOption('ilrs')
  await page.getByLabel('Date', { exact: true }).fill('2023-10-18')
  await group(page, 'Party 2').getByLabel('Country').selectOption('PAK')
  const link = page.getByRole('status').getByRole('link', { name: /Pakistan/ })
  await expect(link).toHaveAttribute('href', '/agreements/ilrs-pakistan-2023')
  await expect(link).toHaveAttribute('target', '_blank')
})

const form = { part: 'section[aria-labelledby="add-record"]' }

test(
  'axe finds nothing in a form with faults, nor in one with a possible duplicate',
  nightly,
  async ({ page }) => {
    await openForm(page)
    await page.getByRole('button', { name: 'Check the record' }).click()
    await expect(faults(page)).toBeVisible()
    await expectAccessible(page, form)
    await describe(page, byHand)
    await page.getByLabel('Primary program').selectOption('ilrs')
    await page.getByLabel('Date', { exact: true }).fill('2023-10-18')
    await page.getByRole('button', { name: 'Add a party' }).click()
    await group(page, 'Party 3').getByLabel('Country').selectOption('PAK')
    await group(page, 'Party 3').getByLabel('Role').selectOption('partner')
    // With two partners the usual id would name only one.
    await page.getByLabel('Record id').fill('ilrs-two-partners-2023')
    await expect(page.getByText('This may be a duplicate of')).toBeVisible()
    await expect(result(page)).toBeVisible()
    await expectAccessible(page, form)
  },
)

/** Opens the form that changes a record from the page of that record. */
async function openChange(page: Page) {
  await page.goto('/agreements/ilrs-pakistan-2023')
  await page.getByRole('link', { name: 'Correct or add to this record' }).click()
  await expect(page.getByLabel('Record', { exact: true })).toHaveValue('ilrs-pakistan-2023')
}

/** Adds an event with a new source, evidence and a correction to the chosen record. */
async function describeChange(page: Page) {
  await page.getByRole('button', { name: 'Add an event' }).click()
  await group(page, 'Event 1').getByLabel('Date').fill('2025-03')
  await group(page, 'Event 1').getByLabel('What happened').fill('A working group meets.')
  await group(page, 'Event 1').getByLabel('Shown by').fill('https://pk.example/1')
  await page.getByRole('button', { name: 'Describe a new source' }).click()
  const source = group(page, 'New source 1')
  await source.getByLabel('Address').fill('https://pk.example/1')
  await source.getByLabel('Page title').fill('They meet')
  await source.getByLabel('Publisher').fill('Lahore Times')
  await source.getByLabel('Kind of source').selectOption({ label: 'press' })
  await source.getByLabel('Language code').fill('en')
  await page.getByLabel('Sources that show the status').fill('https://pk.example/1')
  await page.getByRole('button', { name: 'Correct a field' }).click()
  await group(page, 'Correction 1').getByLabel('Field').fill('kind')
  await group(page, 'Correction 1').getByLabel('New value').fill('agreement')
}

test('a change to a record becomes a file that data:add accepts', async ({ page }) => {
  await openChange(page)
  await page.getByRole('button', { name: 'Check the change' }).press('Enter')
  await expect(page.getByText('Nothing is added or corrected yet.')).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Reason optional', exact: true })).toBeVisible()
  await describeChange(page)
  await expect(group(page, 'Correction 1').getByText(/^Now: \w+\./)).toBeVisible()
  await page.getByRole('button', { name: 'Check the change' }).click()
  await faults(page)
    .getByRole('link', { name: /^Reason: is missing, but a value is replaced/ })
    .click()
  await expect(page.getByLabel('Reason')).toBeFocused()
  await page.getByLabel('Reason').fill('The page calls it an agreement.')
  await expect(page.getByText('The change passes every check.')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the file' }).click()
  const file = await (await download).path()
  const context = { now: frozenNow, readInput: () => '', openTerminal: null }
  const { exitCode, output } = await dataAdd(['--folder', frozenFolder, '--from', file, '--dry-run'], context)
  expect(output).toContain('+        "text": "A working group meets."')
  expect(output).toContain('+    "kind": "agreement"')
  expect(output).toContain('The page calls it an agreement.')
  expect(exitCode).toBe(0)

  // Nothing is lost: the page is left without a question, which would keep the address.
  await page.getByRole('navigation').first().getByRole('link', { name: 'Method' }).click()
  await expect(page).toHaveURL(/\/method/)
})

const entries = {
  membership: {
    open: 'Add a member of a group',
    choices: { Group: 'BRICS', Country: 'Serbia', Status: 'partner' },
    texts: { 'Joined on': '2026-02' },
    written: '+      "country": "SRB"',
  },
  claim: {
    open: 'Add a stated total',
    choices: {
      'The claimant belongs to': 'another state',
      Precision: 'more than',
      'What was counted': 'agreements',
    },
    texts: {
      'Stated by': 'A ministry',
      'Short name of the claimant': 'Ministry',
      'Stated on': '2026-02-03',
      Total: '130',
      'What exactly was counted': 'agreements in force',
      'The statement': 'More than 130 agreements are in force.',
    },
    written: '+    "value": 130',
  },
}

for (const [name, { open, choices, texts, written }] of Object.entries(entries))
  test(
    `a ${name} becomes a file that data:add accepts`,
    nightlyUnless(name === 'claim'),
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto('/data')
      await page.getByText(open).press('Enter')
      const entry = page
        .locator('form')
        .filter({ has: page.getByRole('button', { name: 'Check the entry' }) })
      await entry.getByRole('button', { name: 'Check the entry' }).press('Enter')
      await expect(page.getByRole('heading', { name: /problems to fix/ })).toBeFocused()
      for (const [label, choice] of Object.entries(choices))
        await entry.getByLabel(label).selectOption(choice)
      for (const [label, text] of Object.entries(texts))
        await entry.getByLabel(new RegExp(`^${label}`)).fill(text)
      await entry.getByLabel('Known source').fill('kremlin-2024-06-12-ilrs-ratification')
      await expect(page.getByText('The entry is complete and passes every check.')).toBeVisible()
      await expectAccessible(page, form)
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download the file' }).press('Enter')
      const file = await (await download).path()
      const context = { now: frozenNow, readInput: () => '', openTerminal: null }
      const { exitCode, output } = await dataAdd(
        ['--folder', frozenFolder, '--from', file, '--dry-run'],
        context,
      )
      expect(output).toContain(written)
      expect(exitCode).toBe(0)
    },
  )

test('the form that changes a record is accessible and fits small screens', nightly, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openChange(page)
  await describeChange(page)
  await page.getByRole('button', { name: 'Check the change' }).click()
  await expect(faults(page)).toBeVisible()
  await expectFits(page)
  await expectAccessible(page, form)
  await page.getByLabel('Reason').fill('The page calls it an agreement.')
  await expect(page.getByRole('region', { name: 'Ready to propose' })).toBeVisible()
  await expectFits(page)
  await expectAccessible(page, form)
})

test('the form, its faults and its result fit small screens', nightly, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openForm(page)
  await page.getByRole('button', { name: 'Check the record' }).click()
  await expect(faults(page)).toBeVisible()
  await expectFits(page)
  await describe(page, byHand)
  await expect(result(page)).toBeVisible()
  await expectFits(page)
})
