import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { checkBriefing } from '../../../../src/selection/briefing/checkBriefing'
import { checkPublished } from '../../../../src/selection/briefing/checkPublished'
import { testDataset } from '../../testDataset'
import { sampleBriefing, sampleStep } from './sampleBriefing'

const dataset = testDataset([{}])
const sourceIds = new Set(['own', 'daily'])

function problemsOf(value: unknown) {
  const file = { path: 'briefings/talk.json', value, lineOf: () => 1 }
  return checkBriefing(file, { dataset, sourceIds }).problems.map(
    ({ record, field, message, fix }) => `${record} ${field}: ${message} → ${fix}`,
  )
}

it('a valid briefing has no problems', () => {
  expect(problemsOf(sampleBriefing())).toEqual([])
})

describe('a step', () => {
  it.each([
    [{ chart: 'pie' }, 'talk steps.0.chart: “pie” is not a chart → use one of map, cumulative'],
    [{ view: 'program=mars' }, 'talk steps.0.view: “program=mars” cannot be used (unknown-value)'],
    [{ view: 'colour=first' }, 'talk steps.0.view: “colour=first” cannot be used (unknown-key)'],
    [{ view: 'from=soon' }, 'talk steps.0.view: “from=soon” cannot be used (not-a-period)'],
    [{ view: 'program=moon&chart=matrix' }, '→ write program=moon'],
    [{ view: 'program=moon&theme=dark&version=2026' }, '→ write program=moon'],
    [{ view: '?program=moon' }, '→ write program=moon'],
    [{ view: 'country=pak' }, '→ write country=PAK'],
    [{ headline: '{agrements} agreements' }, 'talk steps.0.headline: “{agrements}” is not a placeholder'],
    [{ text: '{stated:nobody}' }, 'talk steps.0.text: “{stated:nobody}” is not a placeholder'],
    [{ notes: '{constructor}' }, 'talk steps.0.notes: “{constructor}” is not a placeholder'],
    [{ sources: ['own', 'nowhere'] }, 'talk steps.0.sources.1: “nowhere” is not a known source'],
    [{ sources: ['own', 'own'] }, 'talk steps.0.sources.1: “own” is listed twice'],
    [
      { numbers: [{ value: '{x}', label: 'x', view: 'a=b' }] },
      'talk steps.0.numbers.0.view: “a=b” cannot be used',
    ],
    [{ numbers: [{ value: '{x}', label: 'x' }] }, 'talk steps.0.numbers.0.value: “{x}” is not a placeholder'],
    [{ headline: ' ' }, 'talk steps.0.headline: is empty'],
    [{ form: 'film' as 'text' }, 'talk steps.0.form: '],
    [{ id: 'Erster Schritt' }, 'talk steps.0.id: is not a slug'],
  ])('with %o has a problem', (fields, expected) => {
    expect(problemsOf(sampleBriefing([sampleStep(fields)])).join('\n')).toContain(expected)
  })

  it('with the id of an earlier one is reported', () => {
    expect(problemsOf(sampleBriefing([sampleStep(), sampleStep()]))).toEqual([
      'talk steps.1.id: “first” is also the id of an earlier step → choose another id',
    ])
  })
})

describe('not a briefing', () => {
  const step = sampleStep()
  const number = { value: '1', label: 'x' }
  it.each([
    ['nothing', null, '- -: is not of type object'],
    ['a list', [], '- -: is not of type object'],
    ['no steps', { ...sampleBriefing(), steps: [] }, 'talk steps: has fewer than 1 entries'],
    ['61 steps', sampleBriefing(Array(61).fill(step)), 'talk steps: is too large or too long'],
    [
      'an unknown field',
      { ...sampleBriefing(), script: 'alert(1)' },
      'talk script: “script” is not a field of this record',
    ],
    ['a date in words', { ...sampleBriefing(), date: 'yesterday' }, 'talk date: is not a date'],
    ['a long title', { ...sampleBriefing(), title: 'x'.repeat(121) }, 'talk title: is too large or too long'],
    [
      'a number as view',
      { ...sampleBriefing(), steps: [{ ...step, view: 7 }] },
      'talk steps.0.view: is not of type string',
    ],
    [
      'four numbers',
      sampleBriefing([{ ...step, numbers: Array(4).fill(number) }]),
      'talk steps.0.numbers: is too large',
    ],
  ])('%s', (_, value, expected) => {
    expect(problemsOf(value).join('\n')).toContain(expected)
  })
})

describe('a briefing of the data folder', () => {
  const published = (fields: object, path = 'briefings/talk.json') =>
    checkPublished(
      { path, value: null, lineOf: () => 1 },
      { ...sampleBriefing(), ...fields },
      dataset,
      dayNumber(2026, 11, 25),
    ).map(({ field, message }) => `${field}: ${message}`)

  it('has no problems if it is complete', () => {
    expect(published({})).toEqual([])
  })

  it('may have title slides without words, sources or records of their own', () => {
    const title = sampleStep({ form: 'title', headline: undefined, text: undefined, sources: [] })
    expect(published({ steps: [{ ...title, view: 'program=gulf' }] })).toEqual([])
  })

  it.each([
    [{ steps: [sampleStep({ form: 'text', sources: [] })] }, 'steps.0.sources: is empty'],
    [{ summary: undefined }, 'summary: is missing'],
    [{ date: '2026-11-26' }, 'date: 2026-11-26 is in the future'],
    [{ date: '2026-02-30' }, 'date: 2026-02-30 is not a calendar date'],
    [{ id: 'make' }, 'id: is the address of another page'],
    [{ steps: [sampleStep({ headline: undefined })] }, 'steps.0.headline: is missing'],
    [{ steps: [sampleStep({ text: undefined })] }, 'steps.0.text: is missing'],
    [{ steps: [sampleStep({ sources: [] })] }, 'steps.0.sources: is empty'],
    [{ steps: [sampleStep({ view: 'program=gulf' })] }, 'steps.0.view: matches no record'],
  ])('needs more than %o', (fields, expected) => {
    expect(published(fields)).toContain(expected)
  })

  it('must be in the file named after its id', () => {
    expect(published({}, 'briefings/other.json')).toEqual(['id: belongs in briefings/talk.json'])
  })
})
