import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReleases } from '../../../src/build/release/versions'
import { readOwnJson } from '../../../src/dataset/own/readOwnJson'
import { parseDataset } from '../../../src/dataset/parseDataset'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { CompiledDataset } from '../../../src/dataset/schema'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { compileFrozen, frozenFolder } from '../../frozenData'

const current = compileFrozen().dataset.version
const [newest, ...old] = readReleases(frozenFolder).map(({ version }) => version)

it('the frozen data is its newest release: if not, run npm run refreeze', () => {
  expect(newest).toBe(current)
})

/** Versions that were frozen before confidence was computed. */
describe.each(old)('the old version %s', (version) => {
  const text = readFileSync(`${frozenFolder}/versions/${version}.json`, 'utf8')
  const stated = JSON.parse(text) as CompiledDataset
  const parsed = parseDataset(text)

  it('opens with the confidence that it states, and without a reason', () => {
    expect(parsed.ok).toBe(true)
    if (!parsed.ok) return
    const confidences = new Map(parsed.dataset.agreements.map(({ id, confidence }) => [id, confidence]))
    for (const { id, confidence } of stated.agreements) expect(confidences.get(id)).toBe(confidence)
    expect(parsed.dataset.agreements.every((record) => record.confidenceReason === undefined)).toBe(true)
    expect(parsed.sources?.size).toBe(stated.sources.length)
  })

  it('opens as a reader’s own file, whole and with the confidence that it states', () => {
    const { dataset, problems } = readOwnJson(text, compileFrozen().dataset, dayNumber(2026, 12, 1))
    expect(problems).toEqual([])
    expect(dataset.agreements.map(({ id, confidence }) => [id, confidence])).toEqual(
      stated.agreements.map(({ id, confidence }) => [id, confidence]),
    )
  })

  it('has the same headline figures as when it was frozen', () => {
    if (!parsed.ok) throw new Error(parsed.detail)
    const figures = select(parsed.dataset, noFilters)
    const isHigh = select(parsed.dataset, { ...noFilters, confidence: ['high'] })
    const counted = stated.agreements.filter(
      ({ kind, status }) => kind !== 'expression-of-interest' && status !== 'in-negotiation',
    )
    expect(figures.count).toBe(counted.length)
    expect(isHigh.count).toBe(counted.filter(({ confidence }) => confidence === 'high').length)
  })
})
