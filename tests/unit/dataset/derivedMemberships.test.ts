import { expect, it } from 'vitest'
import { checkDataset } from '../../../src/dataset/checks/checkDataset'
import { coreOf, detailsOf } from '../../../src/dataset/compile/coreOf'
import { datasetFiles } from '../../../src/dataset/compile/datasetFiles'
import { derivedMemberships } from '../../../src/dataset/derivedMemberships'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { dayNumber, parsePartialDate } from '../../../src/dataset/partialDate'
import type { Agreement, Group } from '../../../src/dataset/schema'
import { membershipColumns } from '../../../src/publish/files/contextTables'
import { alignments } from '../../../src/selection/alignment'
import { compareEntities } from '../../../src/selection/compare/compareEntities'
import { membersOf } from '../../../src/selection/compare/members'
import { noFilters, withExcluded } from '../../../src/selection/filters'
import { signedCurve } from '../../../src/selection/program/signedMembers'
import { select } from '../../../src/selection/select'
import { compileFrozen } from '../../frozenData'
import { partiesWith, testAgreement } from '../testDataset'

const group: Group = {
  id: 'signed',
  name: 'Signed members',
  shortName: 'Signed',
  belongs: ['member'],
  derivedFrom: 'moon',
}
const about = { subject: { country: 'CHN', territories: ['HKG'] } }
const on = (value: string) => ({ date: { value, basis: 'signed' as const } })

function memberships(...records: Partial<Agreement>[]) {
  const agreements = records.map((record, index) => testAgreement({ id: `r${index}`, ...record }))
  return derivedMemberships([group], agreements, about).map(
    ({ country, status, joined, record }) => `${country} ${status} ${joined} ${record}`,
  )
}

it.each<[string, Partial<Agreement>[], string[]]>([
  ['a signature', [{}], ['PAK member 2023-10-18 r0']],
  [
    'every partner, the subject and its territories never',
    [{ parties: partiesWith('PAK', 'HKG', 'BRA', 'PAK') }],
    ['BRA member 2023-10-18 r0', 'PAK member 2023-10-18 r0'],
  ],
  ['the earliest of two', [on('2024'), on('2023-05')], ['PAK member 2023-05 r1']],
  // A year may mean its last day, so the day within it is the earlier proof.
  ['a day before the year that contains it', [on('2023'), on('2023-05-10')], ['PAK member 2023-05-10 r1']],
  ['a doubtful record', [{ confidence: 'low' }], ['PAK disputed 2023-10-18 r0']],
  ['an ended record', [{ status: 'ended', ended: '2025' }], ['PAK withdrawn 2023-10-18 r0']],
  ['a withdrawn record', [{ status: 'withdrawn' }], ['PAK withdrawn 2023-10-18 r0']],
  ['a member again', [{ status: 'ended', ...on('2020') }, on('2024')], ['PAK member 2024 r1']],
  ['a doubt beside a signature', [{ confidence: 'low', ...on('2020') }, on('2024')], ['PAK member 2024 r1']],
  ['an institution', [{ level: 'institution' }], []],
  ['a letter of intent', [{ kind: 'letter-of-intent' }], []],
  ['an announcement', [{ status: 'announced' }], []],
  ['another program', [{ programs: ['station'] }], []],
])('%s', (_name, records, expected) => {
  expect(memberships(...records)).toEqual(expected)
})

it('a membership has the sources that show the act, or else those of the record', () => {
  const [first, second] = [{ act: ['b'], date: ['a'], parties: ['a'] }, undefined].flatMap((evidence) =>
    derivedMemberships(
      [group],
      [testAgreement({ sources: ['a', 'b'], ...(evidence && { evidence }) })],
      about,
    ),
  )
  expect([first?.sources, second?.sources]).toEqual([['b'], ['a', 'b']])
})

it('a group that is not derived has none', () => {
  const { derivedFrom, ...listed } = group
  expect(derivedMemberships([listed], [testAgreement({})], about)).toEqual([])
  expect(derivedFrom).toBe('moon')
})

// The frozen data has no derived group, so one is added.
const frozen = compileFrozen().dataset
const ilrs: Group = { ...group, id: 'ilrs-members', derivedFrom: frozen.about.alignment.program }
const memberLists = derivedMemberships([ilrs], frozen.agreements, frozen.about)
const compiled = {
  ...frozen,
  groups: [...frozen.groups, ilrs],
  memberships: [...frozen.memberships, ...memberLists],
}
const dataset = indexDataset(coreOf(compiled))

it.each(['2020', '2021', '2022-12', '2023-10', '2023-10-20', '2023', '2024-07-03', '2025', null])(
  'to %s the filter, the alignment map, the curve and Compare have the same members',
  (to) => {
    const filters = { ...noFilters, to }
    const whole = select(dataset, filters)
    const signed = [...alignments(whole)].flatMap(([country, side]) => (side === 'other' ? [] : [country]))
    const day = to === null ? whole.asOf : (parsePartialDate(to)?.end ?? 0)
    const inGroup = select(dataset, { ...filters, group: ['ilrs-members'] }).countsAsPartner
    const passing = [...inGroup.keys()].filter((country) => inGroup[country])
    expect(passing).toEqual(signed.sort((a, b) => a - b))
    expect(signedCurve(dataset, false).filter((step) => step.day <= day)).toHaveLength(signed.length)
    for (const entity of compareEntities(whole, ['ilrs', 'ilrs-members']).entities)
      expect([...membersOf(dataset, entity.entity, day).keys()].sort((a, b) => a - b)).toEqual(signed)
    const outside = select(dataset, withExcluded(filters, 'group', ['ilrs-members'])).countsAsPartner
    expect(signed.some((country) => outside[country])).toBe(false)
  },
)

it('memberships.csv has them with the days on which they count, and their record', () => {
  const columns = membershipColumns(compiled)
  const cell = (name: string, iso3: string) => {
    const membership = memberLists.find(({ country }) => country === iso3)
    return membership && columns.find((column) => column.name === name)?.value(membership)
  }
  expect(['joined', 'counts_from', 'counts_to', 'record'].map((name) => cell(name, 'PAK'))).toEqual([
    '2023-10-18',
    '2023-10-18',
    '',
    'ilrs-pakistan-2023',
  ])
})

it('the form for additions checks a folder without computed memberships', () => {
  const { publishers, sources, records } = detailsOf(compiled)
  const files = datasetFiles(dataset, {
    publishers,
    sources: new Map(sources.map((source) => [source.id, source])),
    records: new Map(Object.entries(records)),
  })
  expect(checkDataset(files, dayNumber(2026, 12, 1))).toEqual([])
})
