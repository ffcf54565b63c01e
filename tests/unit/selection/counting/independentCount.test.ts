import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { listAt } from '../../../../src/dataset/columns/listColumn'
import type {
  About,
  Agreement,
  CompiledDataset,
  Country,
  Organisation,
  WrittenAgreement,
} from '../../../../src/dataset/schema'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { compileFrozen, frozenDataset, frozenFolder } from '../../../frozenData'
import { randomFilters } from '../../../randomFilters'
import { seeded } from '../../../seeded'
import { type PlainData, plainCount } from './plainCount'

// Compares the counts of the app with plain counts made from the JSON files.
const json = (file: string): unknown => JSON.parse(readFileSync(`${frozenFolder}/${file}`, 'utf8'))
const records = readdirSync(`${frozenFolder}/agreements`)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => json(`agreements/${name}`) as WrittenAgreement[])
// Confidence and kind of evidence are not in the files: they are computed.
const computed = new Map(
  compileFrozen().dataset.agreements.map(({ id, confidence, evidenceKind }) => [
    id,
    { confidence, ...(evidenceKind && { evidenceKind }) },
  ]),
)
const { groups, memberships } = json('groups.json') as Pick<CompiledDataset, 'groups' | 'memberships'>
const data: PlainData = {
  about: json('about.json') as About,
  countries: json('countries.json') as Country[],
  organisations: json('organisations.json') as Organisation[],
  groups,
  memberships,
  agreements: records.map((record): Agreement => {
    return { ...record, confidence: 'low', ...computed.get(record.id) }
  }),
}

function countByHand(filters: Filters) {
  const { counted, interest, countries } = plainCount(data, filters)
  return { agreements: counted.length, countries, interest: interest.length }
}

const dataset = frozenDataset()

const random = seeded(20_261_124)
const cases = [noFilters, ...Array.from({ length: 100 }, () => randomFilters(dataset, random))]

it('most of the random filters leave something to count', () => {
  expect(cases.filter((filters) => countByHand(filters).agreements > 0).length).toBeGreaterThan(40)
})

/** The filters that are set, as a name for the test. */
function nameOf(filters: Filters): string {
  const set = Object.entries(filters).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))
  return set.map(([key, value]) => `${key}=${value}`).join(' ') || 'no filters'
}

it.each(cases.map((filters) => [nameOf(filters), filters] as const))(
  'the count equals one made by hand: %s',
  (_name, filters) => {
    const selection = select(dataset, filters)
    const countries = new Set<string>()
    for (const record of selection.records) {
      for (const country of listAt(dataset.columns.partners, record))
        if (selection.countsAsPartner[country]) countries.add(dataset.countries[country]?.iso3 ?? '')
    }
    expect({
      agreements: selection.records.length,
      countries: [...countries].sort(),
      interest: selection.interest.length,
    }).toEqual(countByHand(filters))
  },
)

it('no researched record has been lost', () => {
  expect(records.length).toBeGreaterThanOrEqual(509)
  expect(new Set(records.map((record) => record.id)).size).toBe(records.length)
})
