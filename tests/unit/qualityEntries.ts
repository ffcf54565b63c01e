import type { Audit, CompletenessTest } from '../../src/dataset/schemas/quality'

/** An invented audit of 20 records. */
export function inventedAudit(fields: Partial<Audit> = {}): Audit {
  return {
    kind: 'audit',
    id: 'audit',
    date: '2026-10-02',
    version: '2026-09-01-abcdef01',
    method: 'Each record was read again.',
    sample: { size: 20, drawn: 'drawn by lot' },
    results: { right: 9, minor: 6, wrong: 3, unverifiable: 2 },
    happened: 17,
    breakdowns: [
      {
        by: 'level',
        of: 'all',
        rows: [
          { value: 'state', right: 5, minor: 2, wrong: 0, unverifiable: 1 },
          { value: 'agency', right: 1, minor: 3, wrong: 1, unverifiable: 0 },
          { value: 'company', right: 3, minor: 1, wrong: 2, unverifiable: 1 },
        ],
      },
    ],
    findings: ['Dates were too coarse.', 'Two names were swapped.'],
    done: 'Nothing yet.',
    ...fields,
  }
}

/** An invented completeness test with 50 acts, 30 of them at state or agency level. */
export function inventedTest(fields: Partial<CompletenessTest> = {}): CompletenessTest {
  return {
    kind: 'completeness',
    id: 'completeness',
    date: '2026-10-05',
    version: '2026-09-01-abcdef01',
    method: 'Acts were collected first.',
    sample: { size: 50, drawn: 'from yearbooks' },
    results: { known: 50, found: 37 },
    breakdowns: [
      {
        by: 'level',
        of: 'all',
        rows: [
          { value: 'state', known: 19, found: 16 },
          { value: 'agency', known: 11, found: 8 },
          { value: 'company', known: 20, found: 13 },
        ],
      },
      {
        by: 'decade',
        of: 'official',
        rows: [
          { value: 'before-2000', known: 9, found: 4 },
          { value: '2010s', known: 21, found: 20 },
        ],
      },
      { by: 'region', of: 'all', rows: [{ value: 'Asia', known: 7, found: 7 }] },
    ],
    findings: ['Contracts of companies.'],
    limits: ['Yearbooks are incomplete too.'],
    done: 'Five acts were added.',
    ...fields,
  }
}
