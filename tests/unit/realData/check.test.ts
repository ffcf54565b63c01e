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
