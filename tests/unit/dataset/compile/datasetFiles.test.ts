import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkDataset } from '../../../../src/dataset/checks/checkDataset'
import { coreOf, detailsOf, type RecordDetails } from '../../../../src/dataset/compile/coreOf'
import { datasetFiles } from '../../../../src/dataset/compile/datasetFiles'
import type { Dataset } from '../../../../src/dataset/dataset'
import { draftChecker } from '../../../../src/dataset/draft/check/checkDraft'
import { emptyDraft } from '../../../../src/dataset/draft/draft'
import { indexDataset } from '../../../../src/dataset/indexDataset'
import { parseDataset } from '../../../../src/dataset/parseDataset'
import { dayNumber } from '../../../../src/dataset/partialDate'
import type { Publisher, Source } from '../../../../src/dataset/schema'
import { compileFrozen, frozenFolder } from '../../../frozenData'

const today = dayNumber(2026, 12, 1)

interface Loaded {
  dataset: Dataset
  details: {
    publishers: readonly Publisher[]
    sources: ReadonlyMap<string, Source>
    records: ReadonlyMap<string, RecordDetails>
  }
}

function newestData(): Loaded {
  const { dataset } = compileFrozen()
  const { publishers, sources, records } = detailsOf(dataset)
  return {
    dataset: indexDataset(coreOf(dataset)),
    details: {
      publishers,
      sources: new Map(sources.map((source) => [source.id, source])),
      records: new Map(Object.entries(records)),
    },
  }
}

function oldData(): Loaded {
  const parsed = parseDataset(readFileSync(`${frozenFolder}/versions/2026-11-24-6578f569.json`, 'utf8'))
  if (!parsed.ok || !parsed.sources) throw new Error('the old version does not open')
  return { dataset: parsed.dataset, details: { publishers: [], sources: parsed.sources, records: new Map() } }
}

it.each([
  ['the newest data', newestData],
  ['an old version, which names no publishers', oldData],
])('%s, loaded, is a data folder without problems, and a new record is held to every rule', (_name, load) => {
  const { dataset, details } = load()
  const files = datasetFiles(dataset, details)
  expect(checkDataset(files, today)).toEqual([])
  const [source] = details.sources.keys()
  const agreement = {
    id: 'a-speech',
    title: 'A speech',
    summary: 'Somebody spoke.',
    programs: [dataset.programs[0]?.id],
    kind: 'agreement',
    level: 'agency',
    date: { value: '2024', basis: 'reported' },
    status: 'unknown',
    parties: [
      { country: 'CHN', role: 'lead' },
      { country: 'NPL', role: 'partner' },
    ],
    sources: [source],
  }
  const { problems } = draftChecker(files, today)({ ...emptyDraft, agreement })
  expect(problems.map(({ record, field }) => `${record} ${field}`).sort()).toEqual([
    'a-speech evidence',
    'a-speech kind',
  ])
})

it('the core leaves out the details, and both together are the dataset', () => {
  const { dataset } = compileFrozen()
  const { records } = detailsOf(dataset)
  const core = coreOf(dataset)
  expect(JSON.stringify(core)).not.toMatch(/"evidence"|"doubt"|"confidenceReason"|"publishers"/)
  const sorted = (record: object) => Object.fromEntries(Object.entries(record).sort())
  expect(core.agreements.map((record) => sorted({ ...record, ...records[record.id] }))).toEqual(
    dataset.agreements.map(sorted),
  )
})
