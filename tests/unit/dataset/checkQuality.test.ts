import { describe, expect, it } from 'vitest'
import { checkQuality } from '../../../src/dataset/checks/checkQuality'
import { dayNumber } from '../../../src/dataset/partialDate'
import { inventedAudit, inventedTest } from '../qualityEntries'

const context = {
  versions: ['2026-09-01-abcdef01'],
  regions: new Set(['Asia']),
  today: dayNumber(2026, 11, 30),
}

/** The problems of a file with this value, as `position id field: message`. */
function problemsOf(value: unknown): readonly string[] {
  const file = {
    path: 'quality.json',
    value,
    lineOf: ([index]: readonly (string | number)[]) => Number(index ?? 0) + 1,
  }
  return checkQuality(file, context).problems.map(
    ({ line, record, field, message }) => `${line} ${record} ${field}: ${message}`,
  )
}

it('complete entries have no problem and are returned in order', () => {
  const entries = [inventedAudit(), inventedTest()]
  const file = { path: 'quality.json', value: entries, lineOf: () => 1 }
  expect(checkQuality(file, context)).toEqual({ problems: [], entries })
})

describe('a fault is named with its entry and field', () => {
  const audit = inventedAudit()
  const test = inventedTest()
  const [levels, decades] = test.breakdowns ?? []
  const faults: readonly [string, unknown, readonly string[]][] = [
    ['no list', { audits: [] }, ['1 - -: the file is not a list']],
    ['no entry', [null], ['1 - -: is not of type object']],
    [
      'the same id twice',
      [audit, { ...test, id: 'audit' }],
      ['2 audit id: “audit” is also the id of an earlier entry'],
    ],
    ['an unknown kind', [{ ...audit, kind: 'poll' }], ['1 audit kind: is not one of the allowed words']],
    ['a month for a day', [{ ...audit, date: '2026-10' }], ['1 audit date: is not a day such as 2026-11-30']],
    [
      'a day that is none',
      [{ ...audit, date: '2026-02-30' }],
      ['1 audit date: 2026-02-30 is not a calendar date'],
    ],
    ['a day after today', [{ ...audit, date: '2026-12-01' }], ['1 audit date: 2026-12-01 is in the future']],
    [
      'a version never frozen',
      [{ ...audit, version: '2025' }],
      ['1 audit version: “2025” is not a frozen version'],
    ],
    [
      'verdicts that do not add up',
      [{ ...audit, breakdowns: undefined, results: { ...audit.results, right: 10 } }],
      ['1 audit results: count 21, but the sample is 20'],
    ],
    ['a percentage', [{ ...audit, happened: 0.41 }], ['1 audit happened: is not of type int']],
    [
      'more acts than records',
      [{ ...audit, happened: 21 }],
      ['1 audit happened: is 21, but the sample is 20'],
    ],
    ['an unknown field', [{ ...audit, score: 5 }], ['1 audit score: “score” is not a field of this record']],
    ['no word on what was done', [{ ...audit, done: '' }], ['1 audit done: is empty']],
    [
      'more found than known',
      [{ ...test, breakdowns: undefined, results: { known: 50, found: 51 } }],
      ['1 completeness results.found: is 51, but only 50 are known'],
    ],
    [
      'a part with more found than known',
      [{ ...test, breakdowns: [{ by: 'region', of: 'all', rows: [{ value: 'Asia', known: 1, found: 2 }] }] }],
      ['1 completeness breakdowns.0.rows.0.found: is 2, but only 1 are known'],
    ],
    [
      'levels that do not add up to all',
      [{ ...test, breakdowns: [{ ...levels, rows: levels?.rows.slice(1) }] }],
      [
        '1 completeness breakdowns.0.rows: add up to 31 known, but 50 are counted',
        '1 completeness breakdowns.0.rows: add up to 21 found, but 37 are counted',
      ],
    ],
    [
      'decades that do not add up to state and agency level',
      [{ ...test, breakdowns: [levels, { ...decades, rows: [{ value: '2010s', known: 30, found: 20 }] }] }],
      ['1 completeness breakdowns.1.rows: add up to 20 found, but 24 are counted'],
    ],
    [
      'an unknown level, decade or region',
      [
        {
          ...test,
          breakdowns: [
            { by: 'level', of: 'all', rows: [{ value: 'club', known: 50, found: 37 }] },
            { by: 'decade', of: 'all', rows: [{ value: '2014', known: 50, found: 37 }] },
            { by: 'region', of: 'all', rows: [{ value: 'Mars', known: 1, found: 1 }] },
          ],
        },
      ],
      [
        '1 completeness breakdowns.0.rows.0.value: “club” is not a level',
        '1 completeness breakdowns.1.rows.0.value: “2014” is not a decade',
        '1 completeness breakdowns.2.rows.0.value: “Mars” is not a region',
      ],
    ],
    [
      'a part listed twice',
      [
        {
          ...test,
          breakdowns: [
            {
              by: 'region',
              of: 'all',
              rows: [
                { value: 'Asia', known: 7, found: 7 },
                { value: 'Asia', known: 1, found: 0 },
              ],
            },
          ],
        },
      ],
      ['1 completeness breakdowns.0.rows.1.value: “Asia” appears twice'],
    ],
  ]

  it.each(faults)('%s', (_, value, problems) => {
    expect(problemsOf(value)).toEqual(problems)
  })
})
