import { expect, it } from 'vitest'
import { readBriefing } from '../../../src/pages/briefing/make/readBriefing'
import { sampleBriefing, sampleStep } from '../selection/briefing/sampleBriefing'
import { testDataset } from '../testDataset'
import { expectSafe } from './expectSafe'
import { spoiltJson } from './hostile'

const context = { dataset: testDataset([{}]), sourceIds: new Set(['own']) }
const sound = sampleBriefing([
  sampleStep({
    numbers: [{ value: '{countries}', label: 'countries', view: 'program=gulf' }],
    notes: 'Say it.',
  }),
  sampleStep({ id: 'second', chart: 'by-country', view: 'country=PAK&from=2018' }),
])

it('any file yields a briefing that reads back unchanged, or problems with a fix', () => {
  expectSafe(spoiltJson(sound), (text) => {
    const read = readBriefing(text, 'talk.json', context)
    if (read.kind === 'no-briefing') return
    for (const { message, fix } of read.problems) expect(`${message}${fix}`).not.toBe('')
    if (!read.briefing) expect(read.problems.length).toBeGreaterThan(0)
    else
      expect(readBriefing(JSON.stringify(read.briefing), 'talk.json', context)).toEqual({
        ...read,
        problems: [],
      })
  })
})

it.each([{ toString: null }, [{ toString: {} }]])(
  'a length that is not a number is a problem, not a crash',
  (length) => {
    const text = JSON.stringify({ ...sound, id: { length } })
    expect(readBriefing(text, 'talk.json', context)).toMatchObject({ kind: 'read', briefing: null })
  },
)
