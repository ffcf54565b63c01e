import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/dataset/checks/checkDataset'
import { dayNumber } from '../../../src/dataset/partialDate'
import {
  addSource,
  filesOf,
  membership,
  organisation,
  record,
  type SmallFolder,
  smallFolder,
  source,
} from './smallFolder'

type Change = (folder: SmallFolder) => void
type Fields = Record<string, unknown>

/** Fields with problems of the small folder after a change, as `record field`. */
function faultsAfter(change: Change): string[] {
  const folder: SmallFolder = smallFolder()
  change(folder)
  return checkDataset(filesOf(folder), dayNumber(2026, 11, 24)).map(
    ({ record, field }) => `${record} ${field}`,
  )
}

const withRecord =
  (fields: Fields): Change =>
  (folder) => {
    folder['agreements/moon.json'].push(record(fields))
  }

const on = (value: string, basis: string, fields: Fields = {}) =>
  withRecord({ date: { value, basis }, ...fields })
const shownBy = (...ids: string[]) => ({ act: ids, date: ids, parties: ids })

describe('kind: an agreement needs a document, a decision, or cooperation under way', () => {
  it.each<[string, Change, string[]]>([
    ['a signing', on('2020', 'signed'), []],
    ['a speech', on('2020', 'reported'), ['second kind']],
    ['an announcement', on('2020', 'announced', { kind: 'memorandum' }), ['second kind']],
    ['a speech as an expression of interest', on('2020', 'reported', { kind: 'expression-of-interest' }), []],
    ['a launch that was reported', on('2020', 'reported', { kind: 'launch' }), []],
    [
      'cooperation that a page shows under way',
      on('2020', 'reported', { evidence: { ...shownBy('own'), status: ['own'] } }),
      [],
    ],
    [
      'a page that shows that nothing is known of it',
      on('2020', 'reported', { status: 'unknown', evidence: { ...shownBy('own'), status: ['own'] } }),
      ['second kind'],
    ],
    [
      'a report of a signing, whose basis is wrong',
      on('2020', 'reported', { summary: 'Both signed it.' }),
      ['second date.basis'],
    ],
    [
      'a report of a signing, whose day was searched for',
      on('2020', 'reported', {
        summary: 'Both signed it.',
        note: 'The day of signing was not found. Searched in November 2026.',
      }),
      [],
    ],
    [
      'a report of a signing, with a search for something else',
      on('2020', 'reported', {
        summary: 'Both signed it.',
        note: 'No host was found. Searched in November 2026.',
      }),
      ['second date.basis'],
    ],
    [
      'a report that nothing was signed',
      on('2020', 'reported', { summary: 'It was not signed.' }),
      ['second kind'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(faultsAfter(change)).toEqual(expected)
  })
})

describe('level: who acted for the partner', () => {
  const types = {
    ministry: 'state',
    'space-agency': 'agency',
    'government-body': 'agency',
    university: 'institution',
    'research-institute': 'institution',
    company: 'company',
    'state-owned-enterprise': 'company',
    'international-organisation': 'international-organisation',
  }
  const by = (type: string, level: string, fields: Fields = {}, party: Fields = {}): Change => {
    return (folder) => {
      const country = type === 'international-organisation' ? {} : { country: 'PAK' }
      folder['organisations.json'].push(organisation('body', { type, ...country, ...fields }))
      const parties = [
        { country: 'CHN', organisation: 'cnsa', role: 'lead' },
        { ...country, organisation: 'body', role: 'partner', ...party },
      ]
      withRecord({ level, parties })(folder)
    }
  }

  it.each(Object.entries(types))('a %s acts at the level %s and at no other', (type, level) => {
    expect(faultsAfter(by(type, level))).toEqual([])
    for (const other of new Set(Object.values(types)))
      if (other !== level) expect(faultsAfter(by(type, other))).toEqual(['second level'])
  })

  it('a government is a state', () => {
    expect(faultsAfter(by('government-body', 'state', { name: 'Government of Pakistan' }))).toEqual([])
    expect(faultsAfter(by('government-body', 'agency', { name: 'Government of Pakistan' }))).toEqual([
      'second level',
    ])
  })

  it('an agency may sign for its government, if the record says so', () => {
    expect(faultsAfter(by('space-agency', 'state', {}, { actsFor: 'state' }))).toEqual([])
  })

  it('nothing follows from a party without an organisation', () => {
    const parties = [
      { country: 'CHN', role: 'lead' },
      { country: 'PAK', role: 'partner' },
    ]
    for (const level of Object.values(types)) expect(faultsAfter(withRecord({ level, parties }))).toEqual([])
  })
})

describe('active: a page of the last five years, a membership, or a term', () => {
  const old = (fields: Fields, published: string | null = '2018-05-01'): Change => {
    return (folder) => {
      addSource(folder, source('old', { published }))
      withRecord({ date: { value: '2017-05-01', basis: 'signed' }, sources: ['old'], ...fields })(folder)
    }
  }

  it.each<[string, Change, string[]]>([
    ['no page since 2018', old({}), ['second status']],
    ['only an undated page', old({}, null), ['second status']],
    ['a page five years before the horizon', old({}, '2021-11-30'), []],
    ['a page on the day before', old({}, '2021-11-29'), ['second status']],
    ['an act within these years', old({ date: { value: '2024-05-01', basis: 'signed' } }), []],
    ['an unknown status', old({ status: 'unknown' }), []],
    ['a standing membership', old({ kind: 'membership' }), []],
    ['a term that still runs', old({ until: '2027' }), []],
    ['a term that has run out', old({ until: '2025' }), ['second status']],
    [
      'a recent page of a milestone',
      old({ milestones: [{ date: '2022', text: 'Talks.', sources: ['own'] }] }),
      [],
    ],
  ])('%s', (_name, change, expected) => {
    expect(faultsAfter(change)).toEqual(expected)
  })
})

describe('date: as precise as any of the pages', () => {
  const reportedOn = (published: string, value: string, basis = 'reported'): Change => {
    return (folder) => {
      addSource(folder, source('press', { published }))
      const fields = { kind: 'launch', sources: ['own', 'press'] }
      on(value, basis, fields)(folder)
    }
  }

  it.each<[string, Change, string[]]>([
    [
      'a day in the summary',
      on('2020-03', 'signed', { summary: 'They met on 4 March 2020.' }),
      ['second date.value'],
    ],
    [
      'a day in American order',
      on('2020', 'signed', { summary: 'They met on March 4, 2020.' }),
      ['second date.value'],
    ],
    [
      'a day outside the interval',
      on('2020-03', 'signed', { summary: 'A visit followed on 4 May 2020.' }),
      [],
    ],
    [
      'the days of a visit, of which the note says that the right one was searched for',
      on('2020-03', 'signed', {
        note: 'Signed during the visit of 4 and 5 March 2020; the day was not found. Searched in May 2021.',
      }),
      [],
    ],
    [
      'a note that does not say when the day was searched for',
      on('2020-03', 'signed', { note: 'Signed during the visit of 4 and 5 March 2020.' }),
      ['second date.value'],
    ],
    [
      'a day in the summary, whatever the note says',
      on('2020-03', 'signed', {
        summary: 'They met on 4 March 2020.',
        note: 'The day was not found. Searched in May 2021.',
      }),
      ['second date.value'],
    ],
    ['the day of the act itself', on('2020-03-04', 'signed', { summary: 'They met on 4 March 2020.' }), []],
    ['a day that does not exist', on('2020', 'signed', { summary: 'On 31 June 2020.' }), []],
    ['the day of the page that reports it', reportedOn('2020-03-04', '2020-03'), ['second date.value']],
    ['a page of another month', reportedOn('2020-04-04', '2020-03'), []],
    ['a page that is not the basis', reportedOn('2020-03-04', '2020-03', 'launched'), []],
  ])('%s', (_name, change, expected) => {
    expect(faultsAfter(change)).toEqual(expected)
  })
})

describe('one act is one record', () => {
  it.each<[string, Fields, string[]]>([
    ['the same partner, day and program', {}, ['third date.value']],
    ['another day', { date: { value: '2020-03-03', basis: 'signed' } }, []],
    ['the same month', { date: { value: '2020-03', basis: 'signed' } }, []],
    [
      'another partner',
      {
        parties: [
          { country: 'CHN', role: 'lead' },
          { country: 'FRA', role: 'partner' },
        ],
      },
      [],
    ],
  ])('%s', (_name, fields, expected) => {
    const found = faultsAfter((folder) => {
      withRecord({})(folder)
      withRecord({ id: 'third', ...fields })(folder)
    })
    expect(found).toEqual(expected)
  })
})

describe('pages of the end, the site and the milestones', () => {
  const page = (published: string | null) => ({
    act: ['own'],
    date: ['own'],
    parties: ['own'],
    ...(published && { [published]: ['own'] }),
  })

  it.each<[string, Fields, string[]]>([
    ['an end that no page shows', { status: 'ended', evidence: page(null) }, ['second evidence.status']],
    ['an end that a page of the status shows', { status: 'ended', evidence: page('status') }, []],
    [
      'a withdrawal that no page shows',
      { status: 'withdrawn', evidence: page(null) },
      ['second evidence.status'],
    ],
    [
      'the day of an end that only a page of the status shows',
      { status: 'ended', ended: '2022', evidence: page('status') },
      ['second evidence.ended'],
    ],
    ['the day of an end', { status: 'ended', ended: '2022', evidence: page('ended') }, []],
    ['a site that no page shows', { site: { name: 'Dome' }, evidence: page(null) }, ['second evidence.site']],
    ['a site', { site: { name: 'Dome' }, evidence: page('site') }, []],
    ['a milestone with a page', { milestones: [{ date: '2021', text: 'A.', sources: ['own'] }] }, []],
    [
      'a milestone with a record of its own',
      { milestones: [{ date: '2020-03-01', text: 'A.', record: 'first' }] },
      [],
    ],
  ])('%s', (_name, fields, expected) => {
    expect(faultsAfter(withRecord(fields))).toEqual(expected)
  })

  it('a milestone that no page shows', () => {
    const found = faultsAfter((folder) => {
      folder['agreements/moon.json'].push({ ...record({}), milestones: [{ date: '2021', text: 'A.' }] })
    })
    expect(found).toEqual(['second milestones.0.sources'])
  })

  it('may be listed in open.json', () => {
    const found = faultsAfter((folder) => {
      withRecord({ status: 'ended', evidence: page(null) })(folder)
      folder['open.json'] = { ended: ['second'] }
    })
    expect(found).toEqual([])
  })
})

describe('a milestone that may be the act of another record', () => {
  const withMilestone = (fields: Fields) =>
    withRecord({
      date: { value: '2020-05-01', basis: 'signed' },
      milestones: [{ date: '2020-03-01', text: 'A signing.', ...fields }],
    })

  it('links to it', () => {
    expect(faultsAfter(withMilestone({}))).toEqual(['second milestones.0'])
    expect(faultsAfter(withMilestone({ record: 'first' }))).toEqual([])
    expect(faultsAfter(withMilestone({ record: 'second' }))).toEqual(['second milestones.0.record'])
    expect(faultsAfter(withMilestone({ date: '2020-03' }))).toEqual([])
  })

  it.each<[string, Fields, string[]]>([
    ['another organisation of the same country', { country: 'PAK', organisation: 'other' }, []],
    ['an organisation that is not named', { country: 'PAK' }, ['second milestones.0']],
  ])('the partner is %s', (_name, partner, expected) => {
    const found = faultsAfter((folder) => {
      folder['organisations.json'].push(organisation('other', { country: 'PAK' }))
      withRecord({
        date: { value: '2020-05-01', basis: 'signed' },
        parties: [
          { country: 'CHN', organisation: 'cnsa', role: 'lead' },
          { ...partner, role: 'partner' },
        ],
        milestones: [{ date: '2020-03-01', text: 'A signing.' }],
      })(folder)
    })
    expect(found.filter((fault) => fault.includes('milestones'))).toEqual(expected)
  })
})

describe('a note that something was not found says when it was searched for', () => {
  it.each<[string, string[]]>([
    ['No text was found.', ['second note']],
    ['The page is undated.', ['second note']],
    ['The date is not given in the sources seen.', ['second note']],
    ['The year is inferred from the report.', ['second note']],
    ['No text was found. Searched in November 2026.', []],
    ['Sources disagree on the day.', []],
  ])('%s', (note, expected) => {
    expect(faultsAfter(withRecord({ note }))).toEqual(expected)
  })

  it('also of a member', () => {
    const found = faultsAfter((folder) => {
      folder['groups.json'].memberships = [membership({ note: 'No date was found.' })]
    })
    expect(found).toEqual(['gcc/SAU note'])
  })
})

describe('evidence', () => {
  it.each<[string, Fields, string[]]>([
    ['is missing', { evidence: undefined }, ['second evidence']],
    ['lacks a fact', { evidence: { act: ['own'], date: ['own'] } }, ['second evidence']],
    [
      'names a source of another record',
      { evidence: shownBy('daily') },
      ['second evidence.act.0', 'second evidence.date.0', 'second evidence.parties.0'],
    ],
    [
      'names a source twice',
      { evidence: { ...shownBy('own'), act: ['own', 'own'] } },
      ['second evidence.act.1'],
    ],
    [
      'of an end that the record does not have',
      { evidence: { ...shownBy('own'), ended: ['own'] } },
      ['second evidence.ended'],
    ],
    ['is complete and was checked', { checked: '2026-11-20' }, []],
    ['was checked before the act', { checked: '2020-03-01' }, ['second checked']],
    ['was checked tomorrow', { checked: '2026-11-25' }, ['second checked']],
    ['does not allow a typed confidence', { confidence: 'high' }, ['second confidence']],
  ])('%s', (_name, fields, expected) => {
    expect(faultsAfter(withRecord(fields))).toEqual(expected)
  })
})

describe('publishers', () => {
  it.each<[string, Change, string[]]>([
    [
      'two on one host, as when it has two kinds',
      (folder) => {
        folder['publishers.json'] = folder['publishers.json'].map((entry) => ({
          ...entry,
          hosts: ['example.org', 'state.example.org'],
        }))
      },
      ['state hosts.0', 'state hosts.1'],
    ],
    [
      'a page on the host of another',
      (folder) => {
        addSource(folder, source('odd', { url: 'https://www.state.example.org/odd' }))
        withRecord({ sources: ['own', 'odd'] })(folder)
      },
      ['odd publisher'],
    ],
    [
      'a page on an unknown host',
      (folder) => {
        addSource(folder, source('odd', { url: 'https://elsewhere.org/odd' }))
        withRecord({ sources: ['own', 'odd'] })(folder)
      },
      ['odd publisher'],
    ],
    [
      'a source in the file of another letter',
      (folder) => {
        folder['sources/o.json'] = [...folder['sources/o.json'], source('zebra')]
        withRecord({ sources: ['own', 'zebra'] })(folder)
      },
      ['zebra id'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(faultsAfter(change)).toEqual(expected)
  })
})

describe('known faults in open.json', () => {
  const open = (listed: Fields, fields: Fields): Change => {
    return (folder) => {
      folder['open.json'] = listed
      withRecord(fields)(folder)
    }
  }

  it.each<[string, Change, string[]]>([
    ['are not reported', open({ evidence: ['second'] }, { evidence: undefined }), []],
    [
      'are reported for other rules',
      open({ kind: ['second'] }, { evidence: undefined }),
      ['second evidence', 'second kind.0'],
    ],
    ['are reported once they are mended', open({ evidence: ['second'] }, {}), ['second evidence.0']],
    ['must be of known records', open({ evidence: ['nobody'] }, {}), ['nobody evidence.0']],
    ['must be of known rules', open({ beauty: ['second'] }, {}), ['- beauty']],
  ])('%s', (_name, change, expected) => {
    expect(faultsAfter(change)).toEqual(expected)
  })
})

it.each([
  ['PAK', []],
  ['HKG', ['HKG searched']],
  ['CHN', ['CHN searched']],
])('a search for %s', (iso3, expected) => {
  const found = faultsAfter((folder) => {
    folder['countries.json'] = folder['countries.json'].map((entry) =>
      entry.iso3 === iso3 ? { ...entry, searched: { on: '2026-11', languages: ['en'] } } : entry,
    )
  })
  expect(found).toEqual(expected)
})
