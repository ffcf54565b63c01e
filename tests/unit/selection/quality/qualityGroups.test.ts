import { expect, it } from 'vitest'
import { headRow, lowestRow, qualityGroups } from '../../../../src/selection/quality/qualityGroups'
import { inventedAudit, inventedTest } from '../../qualityEntries'

/** The groups as `name: value count/total …`. */
function shown(entry: Parameters<typeof qualityGroups>[0]) {
  return qualityGroups(entry).map(
    ({ by, of, rows }) =>
      `${by} of ${of}: ${rows.map(({ value, count, total }) => `${value} ${count}/${total}`).join(', ')}`,
  )
}

it('an audit gives its verdicts, the acts that happened, and the wrong records of each part', () => {
  expect(shown(inventedAudit())).toEqual([
    'verdict of all: right 9/20, minor 6/20, wrong 3/20, unverifiable 2/20',
    'happened of all: happened 17/20',
    'level of all: state 0/8, agency 1/5, company 2/7',
  ])
})

it('a completeness test gives all acts, those at state or agency level, and the found acts of each part', () => {
  expect(shown(inventedTest())).toEqual([
    'total of all: all 37/50, official 24/30',
    'level of all: state 16/19, agency 8/11, company 13/20',
    'decade of official: before-2000 4/9, 2010s 20/21',
    'region of all: Asia 7/7',
  ])
})

it('a result without breakdowns gives its totals only', () => {
  const { breakdowns: _, happened: __, ...audit } = inventedAudit()
  const { breakdowns: ___, ...test } = inventedTest()
  expect(shown(audit)).toEqual(['verdict of all: right 9/20, minor 6/20, wrong 3/20, unverifiable 2/20'])
  expect(shown(test)).toEqual(['total of all: all 37/50'])
})

it('the head of an audit is its wrong records, that of a completeness test what it found', () => {
  expect(headRow(inventedAudit())).toMatchObject({ count: 3, total: 20, share: 0.15 })
  expect(headRow(inventedTest())).toMatchObject({ count: 37, total: 50, share: 0.74 })
})

it('the weakest part is the row with the lowest share', () => {
  expect(qualityGroups(inventedTest()).map((group) => lowestRow(group)?.value)).toEqual([
    'all',
    'company',
    'before-2000',
    'Asia',
  ])
})
