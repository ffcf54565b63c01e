import { test } from '@playwright/test'
import { buildSite } from './sites'

test('the real data builds, within the size budgets', () => buildSite('real'))
