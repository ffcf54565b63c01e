import { describe, expect, it } from 'vitest'
import { realData } from './realData'

describe.each(realData)('%s', (_name, { check }) => {
  it('passes npm run data:check', () => {
    expect(check.output).toContain('no problems')
    expect(check.exitCode).toBe(0)
  })
})

it('the added record is one more', () => {
  const [before = 0, after] = realData.map(([, { compiled }]) => compiled.agreements.length)
  expect(after).toBe(before + 1)
})

it('what was added is there: a milestone, a membership, a correction and the day of a check', () => {
  const [[, before], [, after]] = realData
  const written = (of: typeof before) => of.compiled.memberships.filter(({ record }) => record === undefined)
  expect(written(after)).toHaveLength(written(before).length + 1)
  expect(after.compiled.agreements.filter(({ title }) => title.endsWith(' (corrected)'))).toHaveLength(1)
  const added = after.compiled.agreements.find(({ id }) => id === 'record-of-today')
  expect(added?.milestones).toHaveLength(1)
  expect(added?.checked).toBe(added?.date.value)
})
