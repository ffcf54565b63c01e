import { expect, it } from 'vitest'
import { similarRecords } from '../../../../src/dataset/draft/check/similarRecords'
import type { WrittenAgreement } from '../../../../src/dataset/schema'

const context = { own: new Set(['CHN']), organisations: [{ id: 'suparco', country: 'PAK' }] }
const known = {
  id: 'ilrs-pakistan-2023',
  title: 'Memorandum on the station',
  programs: ['ilrs'],
  date: { value: '2023-10-18', basis: 'signed' },
  parties: [{ country: 'CHN' }, { country: 'PAK' }],
  sources: ['page'],
} as unknown as WrittenAgreement
const draft = {
  title: 'Another title',
  programs: ['ilrs'],
  date: { value: '2023-10-18' },
  parties: [{ country: 'CHN' }, { organisation: 'suparco' }],
  sources: ['other'],
}

it.each<[string, Record<string, unknown>, boolean]>([
  ['of the same day', {}, true],
  ['of the next day', { date: { value: '2023-10-19' } }, true],
  ['of a month later', { date: { value: '2023-11-18' } }, true],
  ['of the same year, no more precise', { date: { value: '2023' } }, true],
  ['of two months later', { date: { value: '2023-12-20' } }, false],
  [
    'of two months later, with the same title',
    { date: { value: '2023-12-20' }, title: 'memorandum on the Station' },
    true,
  ],
  ['of another program', { programs: ['gulf'] }, false],
  ['of another program, on the same page', { programs: ['gulf'], sources: ['page'] }, true],
  ['of another partner', { parties: [{ country: 'CHN' }, { country: 'BRA' }] }, false],
  ['that is the record itself', { id: 'ilrs-pakistan-2023' }, false],
])('a record %s', (_name, fields, isSimilar) => {
  expect(similarRecords([known], { ...draft, ...fields }, context)).toEqual(isSimilar ? [known] : [])
})
