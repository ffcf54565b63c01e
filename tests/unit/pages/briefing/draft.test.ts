import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefingSchema } from '../../../../src/dataset/schemas/briefing'
import {
  addStep,
  addWords,
  briefingOf,
  captionStep,
  type Draft,
  type DraftChange,
  draftOf,
  duplicateStep,
  emptyDraft,
  insertStep,
  mostSteps,
  moveStep,
  readDraft,
  removeStep,
  showStepAs,
} from '../../../../src/pages/shared/briefing/draft'

const made = (...changes: readonly DraftChange[]) =>
  changes.reduce((draft: Draft, change) => change(draft), emptyDraft)
const map = addStep({ chart: 'map', view: 'program=ilrs' })
const claims = addStep({ chart: 'claims', view: '' })
const ids = (draft: Draft) => draft.steps.map(({ id }) => id)

describe('a draft', () => {
  it('appends views in order, each with a unique id', () => {
    const draft = made(map, claims, map, map)
    expect(ids(draft)).toEqual(['map', 'claims', 'map-2', 'map-3'])
    expect(draft.steps[0]).toEqual({ id: 'map', chart: 'map', view: 'program=ilrs', sources: [] })
  })

  it('stops at the maximum number of steps', () => {
    const full = made(...Array.from({ length: mostSteps + 3 }, () => map))
    expect(full.steps).toHaveLength(mostSteps)
  })

  it.each([
    ['map', 1, ['claims', 'map', 'map-2']],
    ['map', 2, ['claims', 'map-2', 'map']],
    ['map-2', 0, ['map-2', 'map', 'claims']],
    ['map', -1, ['map', 'claims', 'map-2']],
    ['map-2', 3, ['map', 'claims', 'map-2']],
    ['nobody', 1, ['map', 'claims', 'map-2']],
  ] as const)('moves %s to %i', (id, to, expected) => {
    expect(ids(made(map, claims, map, moveStep(id, to)))).toEqual(expected)
  })

  it('copies a step, with its texts, to the place after it', () => {
    const draft = made(map, captionStep('map', { headline: 'H' }), claims, duplicateStep('map'))
    expect(ids(draft)).toEqual(['map', 'map-2', 'claims'])
    expect(draft.steps[1]).toMatchObject({ chart: 'map', view: 'program=ilrs', headline: 'H' })
    const full = made(...Array.from({ length: mostSteps }, () => map))
    expect(duplicateStep('map')(full)).toBe(full)
  })

  it('shows a step as another chart, as text or as a title, and keeps its view', () => {
    const text = made(map, showStepAs('map', { form: 'text' }))
    expect(text.steps[0]).toEqual({
      id: 'map',
      chart: 'map',
      form: 'text',
      view: 'program=ilrs',
      sources: [],
    })
    const bars = showStepAs('map', { chart: 'by-country' })(text)
    expect(bars.steps[0]).toEqual({ id: 'map', chart: 'by-country', view: 'program=ilrs', sources: [] })
  })

  it('puts a title before everything, a further one and text to the end', () => {
    const draft = made(map, addWords('title'), addWords('title'), addWords('text'))
    expect(draft.steps.map(({ id, form }) => [id, form])).toEqual([
      ['title', 'title'],
      ['map', undefined],
      ['title-2', 'title'],
      ['text', 'text'],
    ])
    const full = made(...Array.from({ length: mostSteps }, () => map))
    expect(addWords('text')(full)).toBe(full)
  })

  it('restores a removed step at its position', () => {
    const draft = made(map, claims, map)
    const [, step] = draft.steps
    if (!step) throw new Error('no step')
    const without = removeStep('claims')(draft)
    expect(ids(without)).toEqual(['map', 'map-2'])
    expect(insertStep(step, 1)(without)).toEqual(draft)
    expect(insertStep(step, 1)(draft)).toBe(draft)
  })

  it('keeps texts and removes empty ones', () => {
    const captioned = made(map, captionStep('map', { headline: 'H', text: 'T', notes: 'N' }))
    expect(captioned.steps[0]).toMatchObject({ headline: 'H', text: 'T', notes: 'N' })
    expect(captionStep('map', { headline: '' })(captioned).steps[0]).not.toHaveProperty('headline')
  })
})

describe('a draft exported as a file', () => {
  it('is valid by the schema of the data folder, and can be imported again', () => {
    const draft = {
      ...made(
        map,
        addWords('title'),
        addWords('text'),
        claims,
        captionStep('map', { headline: 'A finding' }),
      ),
      title: 'Über den Mond!',
    }
    const briefing = briefingOf(draft, 'My briefing', '2026-11-30')
    expect(briefingSchema.safeParse(briefing).error).toBeUndefined()
    expect(briefing).toMatchObject({ id: 'uber-den-mond', title: 'Über den Mond!', date: '2026-11-30' })
    expect(draftOf(briefing)).toEqual(draft)
  })

  it('has an id even without a title or without Latin letters in it', () => {
    expect(briefingOf(made(map), 'My briefing', '2026').id).toBe('my-briefing')
    expect(briefingOf({ ...made(map), title: '月球' }, 'My briefing', '2026').id).toBe('briefing')
  })

  it('is valid whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
        const briefing = briefingOf({ ...made(map), title }, 'My briefing', '2026-11-30')
        expect(briefingSchema.shape.id.safeParse(briefing.id).success).toBe(true)
      }),
    )
  })
})

describe('a stored draft', () => {
  it('is read unchanged', () => {
    const draft = made(map, captionStep('map', { notes: 'N' }), addWords('title'))
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  })

  it.each([
    [null],
    ['text'],
    [{}],
    [{ title: 'x', summary: '', steps: 'none' }],
    [{ title: 1, summary: '', steps: [] }],
  ])('%j is rejected', (value) => {
    expect(readDraft(value)).toBeNull()
  })

  it('drops malformed steps and keeps the others', () => {
    const good = { id: 'map', chart: 'map', view: '', sources: [] }
    const steps = [
      good,
      null,
      { ...good, chart: 'pie' },
      { ...good, view: 3 },
      { ...good, headline: {} },
      { ...good, form: 'film' },
    ]
    expect(readDraft({ title: '', summary: '', steps })?.steps).toEqual([good])
  })
})
