import { describe, expect, it } from 'vitest'
import { stepsOf, timeSteps } from '../../../src/dataset/columns/timeSteps'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { Claim } from '../../../src/dataset/schema'

const claim = (dates: Partial<Claim>) => ({ date: '2023-05-10', ...dates }) as Claim
const daily = (from: number, count: number) => Int32Array.from({ length: count }, (_, i) => from + i)

describe('time steps', () => {
  it('are the distinct days with a record if there are few', () => {
    const ends = Int32Array.of(1, 1, 5, 9, 9)
    const steps = timeSteps(ends, [claim({})])
    expect(steps).toEqual({ days: Int32Array.of(1, 5, 9), unit: 'day' })
    expect([...stepsOf(ends, steps)]).toEqual([0, 0, 1, 2, 2])
  })

  it('are months if there are many, and every record is on or before the end of its step', () => {
    const ends = daily(dayNumber(2015), 3000)
    const steps = timeSteps(ends, [])
    expect(steps.unit).toBe('month')
    expect(steps.days.length).toBe(99)
    const found = stepsOf(ends, steps)
    ends.forEach((end, i) => {
      const step = found[i] ?? -1
      expect(steps.days[step]).toBeGreaterThanOrEqual(end)
      expect(steps.days[step - 1] ?? -1).toBeLessThan(end)
    })
  })

  it.each<[string, Partial<Claim>, number[]]>([
    ['its day', { date: '2018-05-10' }, [dayNumber(2018, 5, 10)]],
    ['the date that it refers to', { asOf: '2017-03-03' }, [dayNumber(2017, 3, 3)]],
    [
      'both ends of its period',
      { period: '2016-02-02/2018-03-04' },
      [dayNumber(2016, 2, 1), dayNumber(2018, 3, 4)],
    ],
  ])('a stated total splits a month at %s', (_name, dates, days) => {
    const found = timeSteps(daily(dayNumber(2015), 3000), [claim(dates)]).days
    for (const day of days) expect(found).toContain(day)
    expect([...found]).toEqual([...new Set(found)].sort((a, b) => a - b))
  })

  it('are empty without records', () => {
    expect(timeSteps(Int32Array.of(), [claim({})]).days).toHaveLength(0)
  })
})
