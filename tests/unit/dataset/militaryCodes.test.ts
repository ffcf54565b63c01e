import { expect, it } from 'vitest'
import { militaryCodes } from '../../../src/dataset/columns/recordCodes'
import { militaryLinks } from '../../../src/dataset/vocabulary'

const statement = { text: 'According to a report, it belongs to the army.', sources: ['report'] }
const ours = { type: 'university' as const, isOwn: true }
const partner = { type: 'company' as const, isOwn: false }

it.each<[string, Parameters<typeof militaryCodes>[0], string[]]>([
  ['no organisation', [], ['none']],
  ['organisations without a link', [ours, partner], ['none']],
  ['a military partner', [ours, { ...partner, type: 'military' }], ['body', 'partner-body']],
  ['a military body of the subject', [{ ...ours, type: 'military' }, partner], ['body', 'own-body']],
  ['a statement about a partner', [{ ...partner, militaryLink: statement }], ['source', 'partner-source']],
  ['a statement about the subject’s party', [{ ...ours, militaryLink: statement }], ['source', 'own-source']],
  [
    'a military body that a source speaks of',
    [{ ...partner, type: 'military', militaryLink: statement }],
    ['body', 'partner-body', 'source', 'partner-source'],
  ],
  [
    'both sides',
    [
      { ...ours, militaryLink: statement },
      { ...partner, militaryLink: statement },
    ],
    ['source', 'own-source', 'partner-source'],
  ],
])('%s', (_name, parties, expected) => {
  expect([...new Set(militaryCodes(parties))].map((code) => militaryLinks[code])).toEqual(expected)
})
