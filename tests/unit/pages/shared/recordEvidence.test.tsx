import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { RecordDetails } from '../../../../src/dataset/compile/coreOf'
import type { Agreement, Evidence, Source } from '../../../../src/dataset/schema'
import { recordEvidence, sourcesOfFacts } from '../../../../src/pages/shared/evidence/recordEvidence'
import { EntryMarks, FactMarks } from '../../../../src/pages/shared/evidence/SourceMarks'
import { shownBySource } from '../../../../src/pages/shared/evidence/shownBySource'
import { TextProvider } from '../../../../src/ui/TextProvider'
import { testAgreement, testDataset } from '../../testDataset'

const page = (id: string, fields: Partial<Source>): readonly [string, Source] => [
  id,
  {
    id,
    publisher: id,
    kind: 'press',
    title: `Title of ${id}`,
    url: `https://example.org/${id}`,
    published: '2023-10-19',
    language: 'en',
    ...fields,
  },
]
const sources = new Map([
  page('paper', {}),
  page('cnsa-site', { publisher: 'CNSA', kind: 'government' }),
  page('later', {}),
  page('history', {}),
])
const record = testAgreement({
  sources: ['paper', 'cnsa-site', 'history'],
  milestones: [{ date: '2024', text: 'One', sources: ['later', 'paper'] }],
})
const evidence: Evidence = {
  act: ['paper', 'cnsa-site'],
  date: ['cnsa-site'],
  parties: ['paper'],
  status: ['paper'],
}
const reason: Agreement['confidenceReason'] = {
  code: 'shown',
  act: 'primary',
  date: 'primary',
  parties: 'single',
}
const dataset = testDataset([])

function withDetails(details: RecordDetails) {
  return recordEvidence(dataset, record, { sources, records: new Map([[record.id, details]]) })
}
const known = withDetails({ evidence, confidenceReason: reason })
const render = (markup: React.ReactNode) => renderToStaticMarkup(<TextProvider>{markup}</TextProvider>)

describe('the evidence of a record', () => {
  it('numbers its sources, primary ones first, then those of its milestones', () => {
    expect(known.numbered).toEqual(['cnsa-site', 'paper', 'history', 'later'])
  })

  it('is that of the record itself in a complete file', () => {
    const whole = recordEvidence(
      dataset,
      { ...record, evidence, confidenceReason: reason },
      { sources, records: new Map() },
    )
    expect(whole.details.evidence).toEqual(evidence)
    expect(whole.isRecorded).toBe(true)
  })

  it.each([
    ['while it loads', recordEvidence(dataset, record, null)],
    ['in a version from before evidence', recordEvidence(dataset, record, { sources, records: new Map() })],
  ])('is not called missing %s', (_name, unknown) => {
    expect(unknown.isRecorded).toBe(false)
    expect(render(<FactMarks evidence={unknown} facts={['date']} />)).toBe('')
  })
})

describe('a source', () => {
  it.each([
    ['cnsa-site', { facts: ['act', 'date'], milestones: 0, isBackground: false }],
    ['paper', { facts: ['act', 'parties', 'status'], milestones: 1, isBackground: false }],
    ['later', { facts: [], milestones: 1, isBackground: false }],
    ['history', { facts: [], milestones: 0, isBackground: true }],
  ])('%s shows %j', (id, shown) => {
    expect(shownBySource(dataset, record, { evidence }, id)).toMatchObject(shown)
  })

  it('is not background while no page is named for a fact that every record must show, because it may show that', () => {
    const details = { evidence: { ...evidence, date: [] } }
    expect(shownBySource(dataset, record, details, 'history').isBackground).toBe(false)
  })

  const { status: _, ...withoutStatus } = evidence
  it.each<[string, Partial<Agreement>, RecordDetails]>([
    ['the status', {}, { evidence: withoutStatus }],
    ['an unknown status', { status: 'unknown' }, { evidence: withoutStatus }],
    ['the end', { status: 'ended', ended: '2025' }, { evidence }],
    ['the site', { site: { name: 'A site' } }, { evidence }],
    ['a milestone', { milestones: [{ date: '2025', text: 'Two' }] }, { evidence }],
    ['a document', {}, { evidence, documents: [{ title: 'A protocol' }] }],
  ])('is background although no page is named for %s', (_name, fields, details) => {
    expect(shownBySource(dataset, { ...record, ...fields }, details, 'history').isBackground).toBe(true)
  })
})

it('a source of several facts is named once, with those that it shows', () => {
  expect(sourcesOfFacts({ status: ['a', 'b'], ended: ['b', 'c'] }, ['status', 'ended'])).toEqual([
    { id: 'a', shown: ['status'] },
    { id: 'b', shown: ['status', 'ended'] },
    { id: 'c', shown: ['ended'] },
  ])
})

describe('a mark', () => {
  it('opens the page that shows the fact, and says which and what', () => {
    const html = render(<FactMarks evidence={known} facts={['date']} />)
    expect(html).toContain('href="https://example.org/cnsa-site"')
    expect(html).toContain('aria-label="Source 1: CNSA, shows the date"')
    expect(html).toMatch(/>\[1\]<\/a>/)
  })

  it('leads to the list of sources until they are loaded', () => {
    const loading = { ...known, sources: null }
    const html = render(<FactMarks evidence={loading} facts={['date']} />)
    expect(html).toContain('href="#source-1"')
    expect(html).toContain('aria-label="Source 1, shows the date"')
  })

  it('stands in the order of the numbers', () => {
    const html = render(<EntryMarks evidence={known} ids={['later', 'paper']} entry="milestone" />)
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Source 2: paper, shows the milestone',
      'Source 4: later, shows the milestone',
    ])
  })

  it('is missing quietly: the fact says that no page is noted', () => {
    expect(render(<FactMarks evidence={known} facts={['site']} />)).toContain('no page noted yet')
    expect(render(<EntryMarks evidence={known} ids={[]} entry="milestone" />)).toContain('no page noted yet')
  })
})
