import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test'

interface RunOnly {
  type: 'tag' | 'rule'
  values: string[]
}

interface Where {
  /** CSS selector of the part to look at; the whole page without it. */
  part?: string
  /** Rules that do not hold here, each with its reason at the call. */
  except?: string[]
}

/** What axe finds: rule, and where. Empty when nothing. */
async function findings(page: Page, runOnly: RunOnly, { part, except = [] }: Where): Promise<string[]> {
  // What is right need not be described, which takes most of the time; nothing here has frames of other sites.
  const builder = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode()
  if (part) builder.include(part)
  const { violations } = await builder.analyze()
  return violations
    .filter(({ id }) => !except.includes(id))
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    )
}

/** WCAG 2.2 AA and good practice. */
const everything: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const colours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/**
 * Fails on anything axe finds: all rules in the light theme, and in the dark one those that colours
 * decide. The themes differ in nothing else.
 */
export async function expectAccessible(page: Page, where: Where = {}) {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findings(page, everything, where), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, colours, where), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}
