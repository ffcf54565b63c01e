import { describe, expect, it } from 'vitest'
import { readBriefing } from '../../../../src/pages/briefing/make/readBriefing'
import { sampleBriefing, sampleStep } from '../../selection/briefing/sampleBriefing'
import { testDataset } from '../../testDataset'

const context = { dataset: testDataset([{}]), sourceIds: new Set(['own']) }
const read = (value: unknown) =>
  readBriefing(typeof value === 'string' ? value : JSON.stringify(value), 'talk.json', context)

it('a valid file is read completely', () => {
  expect(read(sampleBriefing())).toEqual({ kind: 'read', problems: [], briefing: sampleBriefing() })
})

it('texts are never interpreted', () => {
  const headline = '<img src=x onerror="alert(1)">'
  const briefing = sampleBriefing([sampleStep({ headline, notes: '</script><script>alert(1)</script>' })])
  expect(read(briefing)).toEqual({ kind: 'read', problems: [], briefing })
})

describe('a file with problems', () => {
  it('yields the usable steps and lists every problem', () => {
    const result = read(
      sampleBriefing([
        sampleStep({ view: 'program=moon&evil=1', sources: ['own', 'nowhere'] }),
        sampleStep({ id: 'second', chart: 'pie' }),
        sampleStep(),
      ]),
    )
    if (result.kind !== 'read') throw new Error(result.reason)
    expect(result.problems.map(({ field }) => field)).toEqual([
      'steps.0.view',
      'steps.0.sources.1',
      'steps.1.chart',
      'steps.2.id',
    ])
    expect(result.briefing?.steps).toEqual([sampleStep(), sampleStep({ id: 'first-2' })])
  })

  it('yields nothing if no step is usable', () => {
    expect(read(sampleBriefing([sampleStep({ chart: 'pie' })]))).toMatchObject({ briefing: null })
  })
})

describe('a file that is not a briefing', () => {
  it.each([
    ['', 'no-json'],
    ['<html>', 'no-json'],
    ['{"id": ', 'no-json'],
    ['['.repeat(200_000), 'no-json'],
    [`"${'x'.repeat(1_000_001)}"`, 'too-large'],
  ])('%#. is rejected', (text, reason) => {
    expect(read(text)).toEqual({ kind: 'no-briefing', reason })
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['a dataset', { schemaVersion: 1, agreements: [] }],
    ['a prototype', JSON.parse('{"__proto__": {"steps": []}, "constructor": 1}')],
    ['deep steps', { ...sampleBriefing(), steps: [[[[]]]] }],
  ])('%s has problems and no steps', (_, value) => {
    const result = read(value)
    expect(result).toMatchObject({ kind: 'read', briefing: null })
    expect(result.kind === 'read' && result.problems.length).toBeGreaterThan(0)
  })
})
