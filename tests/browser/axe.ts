import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test'

interface Where {
  /** CSS selector of the part to look at; the whole page without it. */
  part?: string
  /** Rules that do not hold here, each with its reason at the call. */
  except?: string[]
}

/** What axe finds against WCAG 2.2 AA and good practice: rule, and where. Empty when nothing. */
async function findings(builder: AxeBuilder, { part, except = [] }: Where): Promise<string[]> {
  if (part) builder.include(part)
  // Nothing here has frames of other sites: no second page for what they would find.
  const { violations } = await builder.setLegacyMode().analyze()
  return violations
    .filter(({ id }) => !except.includes(id))
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    )
}

/**
 * Fails on anything axe finds: all rules in the light theme, and in the dark one those that colours
 * decide. The themes differ in nothing else.
 */
export async function expectAccessible(page: Page, where: Where = {}) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findings(new AxeBuilder({ page }).withTags(tags), where), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  const colours = ['color-contrast', 'link-in-text-block']
  expect(await findings(new AxeBuilder({ page }).withRules(colours), where), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}
