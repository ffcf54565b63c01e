import { expect, it } from 'vitest'
import type { Agreement } from '../../../src/dataset/schema'
import { confidenceReason } from '../../../src/text/en/phrases/confidenceReason'
import { createText } from '../../../src/text/text'

type Reason = NonNullable<Agreement['confidenceReason']>
type Shown = Extract<Reason, { code: 'shown' }>

const { f } = createText()
const shown = (act: Shown['act'], date: Shown['act'], parties: Shown['act']): Shown => {
  return { code: 'shown', act, date, parties }
}

it.each<[Agreement['confidence'], Reason | undefined, string]>([
  [
    'high',
    shown('primary', 'primary', 'primary'),
    'High: a primary source shows the act, its date and its parties.',
  ],
  [
    'high',
    shown('primary', 'writers', 'writers'),
    'High: a primary source shows the act and two independent writers show its date and its parties.',
  ],
  [
    'medium',
    shown('single', 'single', 'single'),
    'Medium: only one writer shows the act, its date and its parties.',
  ],
  ['medium', shown('primary', 'single', 'writers'), 'Medium: only one writer shows its date.'],
  [
    'medium',
    shown('preview', 'single', 'primary'),
    'Medium: only pages from before the act show the act and only one writer shows its date.',
  ],
  [
    'medium',
    { code: 'open', missing: ['act', 'date', 'parties'] },
    'Medium: its sources are listed, but not yet which of them shows which fact.',
  ],
  [
    'medium',
    { code: 'open', missing: ['date'] },
    'Medium: its sources are listed, but not yet which of them shows its date.',
  ],
  ['low', { code: 'doubt' }, 'Low: there is a doubt. The year is deduced.'],
  ['high', undefined, 'High, as stated in the file.'],
])('%s for the reason %j', (confidence, reason, expected) => {
  const record = { confidence, ...(reason && { confidenceReason: reason }), doubt: 'The year is deduced.' }
  expect(confidenceReason(f, record)).toBe(expected)
})
