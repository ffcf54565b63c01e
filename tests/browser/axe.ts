import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test'

interface RunOnly {
  type: 'tag' | 'rule'
  values: string[]
}

interface Where {
  /** CSS selector of the part to check. Default: the whole page. */
  part?: string
  /** Whether to check the colours of the dark theme as well. Default: yes. */
  isDarkToo?: boolean
  /** Rules to ignore; the reason is at the call. */
  except?: string[]
}

/** Violations that axe finds, each with its rule and element. */
async function findings(page: Page, runOnly: RunOnly, { part, except = [] }: Where): Promise<string[]> {
  // Reporting only violations is several times faster. Legacy mode is safe: no page has frames of other sites.
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
 * Fails on any violation that axe finds. Checks all rules in the light theme, and only the colour rules in the dark one:
 * the themes differ in nothing else.
 */
export async function expectAccessible(page: Page, where: Where = {}) {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findings(page, everything, where), 'light').toEqual([])
  if (where.isDarkToo === false) return
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, colours, where), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}
