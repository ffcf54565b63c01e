import type { Page } from '@playwright/test'

/** A reader's action, and what is visible once it is done. */
export interface Action {
  name: string
  act: (page: Page) => Promise<void>
  done: (page: Page) => Promise<unknown>
}

const gulf = (page: Page) => page.getByRole('checkbox', { name: /^Gulf,/ })
const words = (page: Page) => page.getByRole('searchbox').first()
const address = (page: Page, pattern: RegExp) => page.waitForURL(pattern)

/** The ten most common actions on Explore. Each starts where the previous one ended. */
export const exploreActions: readonly Action[] = [
  {
    name: 'press a filter',
    act: (page) => gulf(page).click(),
    done: (page) => address(page, /program=gulf/),
  },
  {
    name: 'take it off at its chip',
    act: (page) => page.getByRole('button', { name: 'Remove filter: Gulf' }).click(),
    done: (page) => address(page, /\/$/),
  },
  {
    name: 'type a letter of a search',
    act: (page) => words(page).press('m'),
    done: (page) => address(page, /q=m/),
  },
  {
    name: 'take the letter back',
    act: (page) => words(page).press('Backspace'),
    done: (page) => address(page, /\/$/),
  },
  {
    name: 'open a country on the map',
    act: (page) => page.locator('path[role="button"][aria-label^="Brazil,"]').click(),
    done: (page) => page.getByRole('heading', { level: 2, name: 'Brazil', exact: true }).waitFor(),
  },
  {
    name: 'close it by Escape',
    act: (page) => page.keyboard.press('Escape'),
    done: (page) => page.getByRole('complementary', { name: 'Details' }).waitFor({ state: 'hidden' }),
  },
  {
    name: 'move the first year by key',
    act: (page) => page.getByRole('slider', { name: 'First year of the period' }).press('ArrowRight'),
    done: (page) => address(page, /from=/),
  },
  {
    name: 'colour the map by something else',
    act: (page) => page.getByRole('combobox', { name: 'Colour by' }).press('ArrowDown'),
    done: (page) => address(page, /color=/),
  },
  {
    name: 'show the rows of the map',
    act: (page) => page.getByRole('button', { name: 'Table' }).first().click(),
    done: (page) => page.getByRole('table').first().waitFor(),
  },
  {
    name: 'go to the table of agreements',
    act: (page) => page.getByRole('banner').getByRole('link', { name: 'Agreements' }).click(),
    done: (page) => page.locator('table[aria-rowcount]').waitFor(),
  },
]

/** Common actions in an embed. */
export const embedActions: readonly Action[] = [
  {
    name: 'press a bar',
    act: (page) =>
      page
        .locator('.embed-live')
        .getByRole('button', { name: /^Tiangong/ })
        .click(),
    done: (page) => page.getByText('Filters: ').first().waitFor(),
  },
  {
    name: 'show the rows',
    act: (page) => page.getByRole('button', { name: 'Table' }).click(),
    done: (page) => page.getByRole('table').waitFor(),
  },
]
