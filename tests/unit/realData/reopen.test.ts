import { describe, expect, it } from 'vitest'
import { readOwnCsv } from '../../../src/dataset/own/readOwnCsv'
import { readOwnJson } from '../../../src/dataset/own/readOwnJson'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { Agreement } from '../../../src/dataset/schema'
import { realData } from './realData'

const now = new Date()
const today = dayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate())

describe.each(realData)('%s can be opened again from its downloads', (_name, { compiled, files }) => {
  it('from parties.csv: every record with its parties, programs, dates and sources', () => {
    const { dataset, problems, total } = readOwnCsv(files.get('data/parties.csv') ?? '', compiled, today)
    expect(problems).toEqual([])
    expect(total).toBe(compiled.agreements.length)
    // The tables leave out what lists further things of a record, and the ids that only lead old addresses to it.
    const essence = (records: readonly Agreement[]) =>
      records
        .map(({ milestones, evidence, documents, confidenceReason, formerIds, ...record }) =>
          JSON.stringify(record, Object.keys(record).sort()),
        )
        .sort()
    expect(essence(dataset.agreements)).toEqual(essence(compiled.agreements))
  })

  it('from dataset.json: everything', () => {
    const { dataset, problems } = readOwnJson(files.get('data/dataset.json') ?? '', compiled, today)
    expect(problems).toEqual([])
    // What a reader opens is theirs: it does not carry our version. Its sources say who published them.
    const { publishers: _publishers, ...expected } = compiled
    expect(dataset).toEqual({ ...expected, version: 'own' })
  })
})
