import { expect, it } from 'vitest'
import { mapShapes } from '../../../src/build/geometry/worldGeometry'
import { drawSlides } from '../../../src/build/pictures/drawPictures'
import { coreOf } from '../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { slideThumbnail } from '../../../src/publish/briefing/slideThumbnail'
import { compileFrozen } from '../../frozenData'

it('the first slides of every briefing are drawn, with headline, chart or text, and numbers', () => {
  const { dataset, briefings } = compileFrozen()
  const shapes = mapShapes(dataset.countries, 'world')
  const [published] = briefings
  if (!published) throw new Error('no briefing')
  const [step] = published.briefing.steps
  if (!step) throw new Error('no step')
  const words = { ...step, id: 'why', form: 'text' as const, headline: 'Why?', text: 'Nobody had a list.' }
  const briefing = { ...published.briefing, id: 'words', steps: [words] }
  const drawn = drawSlides(indexDataset(coreOf(dataset)), [...briefings, { ...published, briefing }], shapes)
  expect(drawn.map(({ briefing: id, position }) => [id, position])).toEqual([
    ...briefings.flatMap(({ briefing: { id } }) => [1, 2, 3].map((position) => [id, position])),
    ['words', 1],
  ])
  for (const { svg } of drawn) {
    expect(svg).toContain(`viewBox="0 0 ${slideThumbnail.widthPx} ${slideThumbnail.heightPx}"`)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  }
  expect(drawn.at(0)?.svg).toContain('<path')
  const last = drawn.at(-1)?.svg ?? ''
  expect(last).toContain('Nobody had a list.')
  expect(last).toContain('Partner countries')
  expect(last).not.toContain('<path')
})
