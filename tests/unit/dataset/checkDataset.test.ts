import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/dataset/checks/checkDataset'
import { dayNumber } from '../../../src/dataset/partialDate'
import {
  addSource,
  claim,
  filesOf,
  membership,
  organisation,
  publisher,
  record,
  type SmallFolder,
  smallFolder,
  source,
} from './smallFolder'

const today = dayNumber(2026, 11, 24)

type Change = (folder: SmallFolder) => void

/** Problems of the small folder after a change, as `file record field: message`. */
function problemsAfter(change: Change, unreadable: readonly string[] = []): string[] {
  const folder: SmallFolder = smallFolder()
  change(folder)
  return checkDataset(filesOf(folder), today, unreadable).map(
    ({ file, record, field, message }) => `${file} ${record} ${field}: ${message}`,
  )
}

/** Adds a record with these fields to the file of its program. */
const withRecord =
  (fields: Record<string, unknown>): Change =>
  (folder) => {
    folder['agreements/moon.json'].push(record(fields))
  }

const withMembership =
  (fields: Record<string, unknown>): Change =>
  (folder) => {
    folder['groups.json'].memberships.push(membership({ country: 'PAK', status: 'observer', ...fields }))
  }

/** Adds to every record the program that the groups of its partners require. */
const inGulf: Change = (folder) => {
  folder['agreements/moon.json'] = folder['agreements/moon.json'].map((entry) => ({
    ...entry,
    programs: ['moon', 'gulf'],
  }))
}

const china = { country: 'CHN', organisation: 'cnsa', role: 'lead' }
const pakistan = { country: 'PAK', organisation: 'suparco', role: 'partner' }
const moon = 'agreements/moon.json second'

it('a valid folder has no problems', () => {
  expect(problemsAfter(() => {})).toEqual([])
})

it('a problem has file, line, record, field, message and fix', () => {
  const folder: SmallFolder = smallFolder()
  withRecord({ sources: ['own', 'nowhere'] })(folder)
  expect(checkDataset(filesOf(folder), today)).toEqual([
    {
      file: 'agreements/moon.json',
      line: 2,
      record: 'second',
      field: 'sources.1',
      message: '“nowhere” is not a known source',
      fix: 'correct the id, or add the source',
    },
  ])
})

it('problems are sorted by file, then by line', () => {
  const folder: SmallFolder = smallFolder()
  folder['sources/w.json'].push(source('without-use'))
  folder['agreements/moon.json'].push(
    record({ id: 'one', status: 'over' }),
    record({ id: 'two', kind: 'treaty', date: { value: '2020-03-03', basis: 'signed' } }),
  )
  folder['claims.json'].push(claim({ id: 'other', side: 'both' }))
  expect(checkDataset(filesOf(folder), today).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'agreements/moon.json:2',
    'agreements/moon.json:3',
    'claims.json:2',
    'sources/w.json:2',
  ])
})

describe('a schema violation is described in plain words', () => {
  it.each<[string, Change, string[]]>([
    [
      'a word that is not on the list',
      withRecord({ kind: 'treaty' }),
      [`${moon} kind: is not one of the allowed words`],
    ],
    ['a missing field', withRecord({ title: undefined }), [`${moon} title: is missing`]],
    ['a blank text', withRecord({ title: '  ' }), [`${moon} title: is empty`]],
    ['a number instead of text', withRecord({ title: 7 }), [`${moon} title: is not of type string`]],
    ['an empty list', withRecord({ sources: [] }), [`${moon} sources: has fewer than 1 entries`]],
    ['one party only', withRecord({ parties: [china] }), [`${moon} parties: has no partner`]],
    [
      'unknown fields, one by one',
      withRecord({ colour: 'red', size: 3 }),
      [
        `${moon} colour: “colour” is not a field of this record`,
        `${moon} size: “size” is not a field of this record`,
      ],
    ],
    [
      'an unknown field inside a party',
      withRecord({ parties: [china, pakistan], date: { value: '2020', basis: 'signed', end: '2021' } }),
      [`${moon} date.end: “end” is not a field of this record`],
    ],
    [
      'a date in another order',
      withRecord({ date: { value: '18-10-2023', basis: 'signed' } }),
      [`${moon} date.value: is not a date such as 2023, 2023-10 or 2023-10-18`],
    ],
    ['an id with capitals', withRecord({ id: 'Second' }), ['agreements/moon.json Second id: is not a slug']],
    [
      'a site north of the pole',
      withRecord({ site: { name: 'Station', lat: 91, lon: 0 } }),
      [`${moon} site.lat: is too large or too long`],
    ],
    [
      'a label that is too long',
      (folder) => {
        folder['programs.json'] = folder['programs.json'].map((program) => ({
          ...program,
          shortLabel: 'x'.repeat(16),
        }))
      },
      [
        'programs.json moon shortLabel: is too large or too long',
        'programs.json gulf shortLabel: is too large or too long',
      ],
    ],
    [
      'an invalid address',
      (folder) => {
        folder['sources/d.json'] = folder['sources/d.json'].map((entry) => ({ ...entry, url: 'www' }))
      },
      ['sources/d.json daily url: is not an http or https address'],
    ],
    [
      'a record that is not of type object',
      (folder) => {
        folder['claims.json'].push(null as never)
      },
      ['claims.json - -: is not of type object'],
    ],
    [
      'a membership, which has no id, by group and country',
      withMembership({ joined: 'long ago' }),
      ['groups.json gcc/PAK joined: is not a date such as 2023, 2023-10 or 2023-10-18'],
    ],
    [
      'the file about the dataset',
      (folder) => {
        folder['about.json'].asOf = 'now'
      },
      ['about.json about asOf: is not a date such as 2023, 2023-10 or 2023-10-18'],
    ],
    [
      'a DOI written as an address',
      (folder) => {
        Object.assign(folder['about.json'], { doi: 'https://doi.org/10.5281/zenodo.1' })
      },
      ['about.json about doi: is not a DOI such as 10.5281/zenodo.1'],
    ],
  ])('%s', (name, change, expected) => {
    const inGulfToo = name.startsWith('a membership') ? inGulf : () => {}
    const both: Change = (folder) => {
      inGulfToo(folder)
      change(folder)
    }
    expect(problemsAfter(both)).toEqual(expected)
  })

  it('three faults in one record are three problems', () => {
    const found = problemsAfter(withRecord({ kind: 'treaty', ended: '2021', sources: ['own', 'nowhere'] }))
    expect(found).toEqual([
      `${moon} kind: is not one of the allowed words`,
      `${moon} ended: is set, but the status is active`,
      `${moon} sources.1: “nowhere” is not a known source`,
    ])
  })

  it('a fault in one field does not hide faults in the others', () => {
    expect(problemsAfter(withRecord({ level: 'planet', programs: ['moon', 'mars'] }))).toEqual([
      `${moon} level: is not one of the allowed words`,
      `${moon} programs.1: “mars” is not a known program`,
    ])
  })
})

describe('files', () => {
  it('a missing file is reported', () => {
    const found = problemsAfter((folder) => {
      Reflect.deleteProperty(folder, 'claims.json')
    })
    expect(found).toEqual(['claims.json - -: the folder has no claims'])
  })

  it('a file with an unknown path is reported', () => {
    const found = problemsAfter((folder) => {
      folder['treaties.json'] = []
      folder['agreements/old/moon.json'] = []
    })
    expect(found).toEqual([
      'agreements/old/moon.json - -: is not a file of the data folder',
      'treaties.json - -: is not a file of the data folder',
    ])
  })

  it.each([
    ['claims.json', { claims: [] }, ['claims.json - -: the file is not a list']],
    ['claims.json', null, ['claims.json - -: the file is not a list']],
    [
      'groups.json',
      [],
      ['groups.json - -: “groups” is not a list', 'groups.json - -: “memberships” is not a list'],
    ],
  ])('%s containing %j has no list', (path, value, expected) => {
    const found = problemsAfter((folder) => {
      Object.assign(folder, { [path]: value })
    })
    expect(found).toEqual(expect.arrayContaining(expected))
  })

  it('if a file cannot be read, references into it are not reported, and other records are still checked', () => {
    const change: Change = (folder) => {
      Reflect.deleteProperty(folder, 'organisations.json')
      folder['agreements/moon.json'].push(record({ kind: 'treaty', sources: ['nowhere'] }))
    }
    expect(problemsAfter(change, ['organisations.json'])).toEqual([
      `${moon} kind: is not one of the allowed words`,
    ])
    expect(problemsAfter(change).length).toBeGreaterThan(5)
  })
})

describe('duplicates', () => {
  it.each<[string, Change, string[]]>([
    [
      'the id of a record',
      withRecord({ id: 'first', summary: 'Something else.' }),
      ['agreements/moon.json first id: is the same as in first (agreements/moon.json:1)'],
    ],
    [
      'the id of a record, across files',
      (folder) => {
        folder['agreements/gulf.json'] = [
          record({ id: 'first', summary: 'Something else.', programs: ['gulf'] }),
        ]
      },
      ['agreements/gulf.json first id: is the same as in first (agreements/moon.json:1)'],
    ],
    [
      'a summary, ignoring case',
      withRecord({ summary: 'what happened in FIRST. ' }),
      [`${moon} summary: is the same as in first (agreements/moon.json:1)`],
    ],
    [
      'the address of a source, with and without a slash at its end',
      (folder) => {
        addSource(folder, source('daily-again', { url: 'https://example.org/daily/' }))
        withRecord({ sources: ['daily-again'] })(folder)
      },
      ['sources/d.json daily-again url: is the same as in daily (sources/d.json:1)'],
    ],
    [
      'a country',
      (folder) => {
        folder['countries.json'].push(...folder['countries.json'].slice(0, 1))
      },
      ['countries.json CHN iso3: is the same as in CHN (countries.json:1)'],
    ],
    [
      'an organisation',
      (folder) => {
        folder['organisations.json'].push(organisation('suparco', { country: 'PAK' }))
      },
      ['organisations.json suparco id: is the same as in suparco (organisations.json:3)'],
    ],
    [
      'a claim',
      (folder) => {
        folder['claims.json'].push(claim({}))
      },
      ['claims.json claim id: is the same as in claim (claims.json:1)'],
    ],
    [
      'the membership of a country in a group',
      (folder) => {
        folder['groups.json'].memberships.push(membership({}))
      },
      ['groups.json gcc/SAU country: SAU is in gcc already since 1981-05-25 (groups.json:1)'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(problemsAfter(change)).toEqual(expected)
  })

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    [
      'of a derived group',
      { derivedFrom: 'moon' },
      {},
      ['groups.json gcc/SAU group: “gcc” is derived from records'],
    ],
    [
      'of a group that is part of another one',
      { partOf: 'gcc' },
      {},
      ['groups.json gcc/SAU group: “gcc” is part of “gcc”'],
    ],
    [
      'of a part of no known group',
      { partOf: 'mars' },
      {},
      [
        'groups.json gcc partOf: “mars” is not a known group',
        'groups.json gcc/SAU group: “gcc” is part of “mars”',
      ],
    ],
    [
      'that names a record',
      {},
      { record: 'first' },
      ['groups.json gcc/SAU record: belongs only to derived groups'],
    ],
    [
      'of a group that is derived from no known program',
      { derivedFrom: 'mars' },
      {},
      [
        'groups.json gcc derivedFrom: “mars” is not a known program',
        'groups.json gcc/SAU group: “gcc” is derived from records',
      ],
    ],
  ])('a written membership %s', (_name, group, fields, expected) => {
    const found = problemsAfter((folder) => {
      Object.assign(folder['groups.json'].groups[0] ?? {}, group)
      folder['groups.json'].memberships = [membership(fields)]
    })
    expect(found).toEqual(expected)
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ['after it has left', { left: '1999' }, []],
    ['in the year in which it left', { left: '2005' }, []],
    ['while it is a member', {}, ['left: is missing, but SAU joined again in 2005-03']],
    ['before it left', { left: '2006' }, ['left: is 2006, but SAU joined again in 2005-03']],
    ['after a membership of unknown date', { joined: null, left: '1999' }, []],
    ['as a member after it observed', { status: 'observer' }, []],
  ])('a country joins a group again %s', (_name, fields, expected) => {
    const found = problemsAfter((folder) => {
      folder['groups.json'].memberships = [
        membership({ joined: '1990', ...fields }),
        membership({ joined: '2005-03' }),
      ]
    })
    expect(found).toEqual(expected.map((words) => `groups.json gcc/SAU ${words}`))
  })
})

describe('dates', () => {
  const on = (value: string, fields: Record<string, unknown> = {}) =>
    withRecord({ date: { value, basis: 'signed' }, ...fields })

  it.each<[string, Change, string[]]>([
    [
      'a day that does not exist',
      on('2023-02-30'),
      [`${moon} date.value: 2023-02-30 is not a calendar date`],
    ],
    [
      'a leap day in a common year',
      on('2023-02-29'),
      [`${moon} date.value: 2023-02-29 is not a calendar date`],
    ],
    ['a leap day', on('2024-02-29'), []],
    ['today', on('2026-11-24'), []],
    ['tomorrow', on('2026-11-25'), [`${moon} date.value: 2026-11-25 is in the future`]],
    ['this month, which is not over', on('2026-11'), []],
    ['this year, which is not over', on('2026'), []],
    ['next month', on('2026-12'), [`${moon} date.value: 2026-12 is in the future`]],
    ['the first year that is accepted', on('1950', { status: 'completed' }), []],
    [
      'a year long before spaceflight',
      on('1900', { status: 'completed' }),
      [`${moon} date.value: 1900 is before 1950`],
    ],
    ['a term that still runs', on('2020', { until: '2030-02-28' }), []],
    [
      'a term that ends on no day',
      on('2020', { until: '2030-02-30' }),
      [`${moon} until: 2030-02-30 is not a calendar date`],
    ],
    [
      'a future milestone',
      withRecord({
        milestones: [
          { date: '2021', text: 'Past.' },
          { date: '2027', text: 'Planned.' },
        ],
      }),
      [`${moon} milestones.1.date: 2027 is in the future`],
    ],
    [
      'a planned milestone',
      withRecord({
        milestones: [
          { date: '2027', text: 'Planned.', planned: true },
          { date: '2027-02-30', text: 'Never.', planned: true },
        ],
      }),
      [`${moon} milestones.1.date: 2027-02-30 is not a calendar date`],
    ],
    ['an end in the year of the date', on('2020-03-02', { status: 'ended', ended: '2020' }), []],
    ['an end that is not documented', on('2020', { status: 'ended' }), []],
    [
      'an end before the date',
      on('2020-03-02', { status: 'ended', ended: '2020-02' }),
      [`${moon} ended: 2020-02 is before the date 2020-03-02`],
    ],
    [
      'an end of an active record',
      on('2020', { ended: '2021' }),
      [`${moon} ended: is set, but the status is active`],
    ],
    [
      'a negotiation that was signed',
      on('2020', { status: 'in-negotiation' }),
      [`${moon} status: is in-negotiation, but the date says signed`],
    ],
    [
      'a negotiation that was reported',
      withRecord({ status: 'in-negotiation', date: { value: '2020', basis: 'reported' } }),
      [],
    ],
    [
      'an announcement that took effect',
      withRecord({ status: 'announced', date: { value: '2020', basis: 'effective' } }),
      [`${moon} status: is announced, but the date says effective`],
    ],
    ['an announcement that was signed', on('2020', { status: 'announced' }), []],
    [
      'a future claim',
      (folder) => {
        folder['claims.json'] = [claim({ date: '2027-01' })]
      },
      ['claims.json claim date: 2027-01 is in the future'],
    ],
    [
      'a future source',
      (folder) => {
        addSource(folder, source('odd', { published: '2026-11-31' }))
        withRecord({ sources: ['own', 'odd'] })(folder)
      },
      ['sources/o.json odd published: 2026-11-31 is not a calendar date'],
    ],
    [
      'a source without a date',
      (folder) => {
        addSource(folder, source('undated', { published: null }))
        withRecord({ sources: ['own', 'undated'] })(folder)
      },
      [],
    ],
  ])('%s', (_name, change, expected) => {
    expect(problemsAfter(change)).toEqual(expected)
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ['left after it joined', { joined: '2001', left: '2005', status: 'withdrawn' }, []],
    ['left in the year it joined', { joined: '2001-05', left: '2001', status: 'withdrawn' }, []],
    [
      'left before it joined',
      { joined: '2001', left: '1999-12', status: 'withdrawn' },
      ['left: 1999-12 is before joined 2001'],
    ],
    [
      'withdrew without a date',
      { joined: '2001', status: 'withdrawn' },
      ['left: is missing for a withdrawn member'],
    ],
    ['joins next year', { joined: '2027' }, ['joined: 2027 is in the future']],
    ['joined on an unknown date', { joined: null }, []],
  ])('a member that %s', (_name, fields, expected) => {
    const found = problemsAfter((folder) => {
      inGulf(folder)
      withMembership(fields)(folder)
    })
    expect(found).toEqual(expected.map((words) => `groups.json gcc/PAK ${words}`))
  })
})

describe('dangling references', () => {
  const noProgram = '“mars” is not a known program'
  const noCountry = '“XYZ” is not a known ISO 3166-1 alpha-3 code'
  const noOrganisation = '“nobody” is not a known organisation'
  const noGroup = '“club” is not a known group'
  const noSource = '“nowhere” is not a known source'

  it.each<[string, Change, string[]]>([
    [
      'the second program of a record',
      withRecord({ programs: ['moon', 'mars'] }),
      [`${moon} programs.1: ${noProgram}`],
    ],
    [
      'the country of a party',
      withRecord({ parties: [china, { country: 'XYZ', role: 'partner' }] }),
      [`${moon} parties.1.country: ${noCountry}`],
    ],
    [
      'the organisation of a party',
      withRecord({ parties: [china, { organisation: 'nobody', role: 'partner' }] }),
      [`${moon} parties.1.organisation: ${noOrganisation}`],
    ],
    [
      'a source of a milestone',
      withRecord({ milestones: [{ date: '2021', text: 'Launch.', sources: ['own', 'nowhere'] }] }),
      [`${moon} milestones.0.sources.1: ${noSource}`],
    ],
    [
      'country, parent and military link of an organisation',
      (folder) => {
        folder['organisations.json'].push(
          organisation('odd', {
            country: 'XYZ',
            parent: 'nobody',
            militaryLink: { text: 'It is said.', sources: ['nowhere'] },
          }),
        )
        withRecord({ parties: [china, { organisation: 'odd', role: 'partner' }] })(folder)
      },
      [
        `${moon} parties.1: names odd without its country`,
        `organisations.json odd country: ${noCountry}`,
        `organisations.json odd parent: ${noOrganisation}`,
        `organisations.json odd militaryLink.sources.0: ${noSource}`,
      ],
    ],
    [
      'group, country and source of a membership',
      withMembership({ group: 'club', country: 'XYZ', sources: ['nowhere'] }),
      [
        `groups.json club/XYZ group: ${noGroup}`,
        `groups.json club/XYZ country: ${noCountry}`,
        `groups.json club/XYZ sources.0: ${noSource}`,
      ],
    ],
    [
      'source and program of a claim',
      (folder) => {
        folder['claims.json'] = [claim({ source: 'nowhere', program: 'mars' })]
      },
      [`claims.json claim source: ${noSource}`, `claims.json claim program: ${noProgram}`],
    ],
    [
      'publisher and writer of a source',
      (folder) => {
        addSource(folder, source('odd', { publisher: 'nobody', writer: 'nobody' }))
        withRecord({ sources: ['own', 'odd'] })(folder)
      },
      [
        'sources/o.json odd publisher: “nobody” is not a known publisher',
        'sources/o.json odd writer: “nobody” is not a known publisher or organisation',
      ],
    ],
    [
      'the organisation of a publisher',
      (folder) => {
        folder['publishers.json'] = folder['publishers.json'].map((entry) => ({
          ...entry,
          organisation: 'nobody',
        }))
      },
      [
        `publishers.json paper organisation: ${noOrganisation}`,
        `publishers.json state organisation: ${noOrganisation}`,
      ],
    ],
    [
      'the record of a milestone',
      withRecord({ milestones: [{ date: '2021', text: 'Launch.', record: 'nobody' }] }),
      [`${moon} milestones.0.record: “nobody” is not a known record`],
    ],
    [
      'an unused publisher',
      (folder) => {
        folder['publishers.json'].push(publisher('idle'))
      },
      ['publishers.json idle id: no source names this publisher'],
    ],
    [
      'the group that a program requires',
      (folder) => {
        folder['programs.json'] = folder['programs.json'].map((program) => ({
          ...program,
          requiredForGroup: 'club',
        }))
      },
      [`programs.json moon requiredForGroup: ${noGroup}`, `programs.json gulf requiredForGroup: ${noGroup}`],
    ],
    [
      'program and group of the alignment',
      (folder) => {
        folder['about.json'].alignment = { program: 'mars', group: 'club' }
      },
      [`about.json about alignment.program: ${noProgram}`, `about.json about alignment.group: ${noGroup}`],
    ],
    [
      'an unused source',
      (folder) => {
        addSource(folder, source('idle'))
      },
      ['sources/i.json idle id: no record uses this source'],
    ],
    [
      'an unused organisation',
      (folder) => {
        folder['organisations.json'].push(organisation('idle'))
      },
      ['organisations.json idle id: no record or organisation refers to it'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(problemsAfter(change)).toEqual(expected)
  })
})

describe('parties', () => {
  it.each<[string, unknown[], string[]]>([
    ['the subject and a country', [china, { country: 'FRA', role: 'partner' }], []],
    [
      'an organisation without the country by which it is counted',
      [china, { organisation: 'office', role: 'partner' }],
      ['parties.1: names office without its country'],
    ],
    ['the subject and a described party', [china, { described: 'African states', role: 'user' }], []],
    ['a territory of the subject and a country', [{ country: 'HKG', role: 'lead' }, pakistan], []],
    [
      'no party of the subject',
      [pakistan, { country: 'FRA', role: 'partner' }],
      ['parties: has no party from CHN'],
    ],
    [
      'the subject and its territory',
      [china, { country: 'HKG', role: 'partner' }],
      ['parties: has no partner'],
    ],
    ['a party without a name', [china, pakistan, { role: 'user' }], ['parties.2: does not say who it is']],
    [
      'an organisation in another country',
      [china, { country: 'FRA', organisation: 'suparco', role: 'partner' }],
      ['parties.1.country: is FRA, but suparco is in PAK'],
    ],
    [
      'an office abroad that acts for the country of its parent',
      [china, { country: 'PAK', organisation: 'office', role: 'partner' }],
      [],
    ],
    [
      'an organisation of the subject in its territory',
      [{ country: 'HKG', organisation: 'cnsa', role: 'lead' }, pakistan],
      [],
    ],
  ])('%s', (_name, parties, expected) => {
    const level = JSON.stringify(parties).includes('office') ? 'company' : 'agency'
    expect(problemsAfter(withRecord({ parties, level }))).toEqual(expected.map((words) => `${moon} ${words}`))
  })

  it('the subject and an international organisation', () => {
    const found = problemsAfter((folder) => {
      folder['organisations.json'].push(organisation('bloc', { type: 'international-organisation' }))
      const parties = [china, { organisation: 'bloc', role: 'partner' }]
      withRecord({ parties, level: 'international-organisation' })(folder)
    })
    expect(found).toEqual([])
  })

  it.each<[string, string[], string[]]>([
    ['carries its program', ['moon', 'gulf'], []],
    ['lacks its program', ['moon'], ['programs: lacks “gulf”, which every record with SAU must carry']],
  ])('a record with a member of a group %s', (_name, programs, expected) => {
    const parties = [china, { country: 'SAU', role: 'partner' }]
    expect(problemsAfter(withRecord({ parties, programs }))).toEqual(
      expected.map((words) => `${moon} ${words}`),
    )
  })

  it('a country that has left the group requires no program', () => {
    const found = problemsAfter((folder) => {
      folder['groups.json'].memberships = [membership({ status: 'withdrawn', left: '2019' })]
      withRecord({ parties: [china, { country: 'SAU', role: 'partner' }] })(folder)
    })
    expect(found).toEqual([])
  })

  it('a record must be in the file of its primary program', () => {
    expect(problemsAfter(withRecord({ programs: ['gulf', 'moon'] }))).toEqual([
      `${moon} programs.0: belongs in agreements/gulf.json`,
    ])
  })
})
