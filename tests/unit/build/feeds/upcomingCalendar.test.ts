import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import type { LastChanges } from '../../../../src/build/feeds/lastChanges'
import { upcomingCalendar } from '../../../../src/build/feeds/upcomingCalendar'
import type { Agreement, Source } from '../../../../src/dataset/schema'
import { createText } from '../../../../src/text/text'
import { testDataset } from '../../testDataset'

const changes: LastChanges = { record: () => '2026-11-24', membership: () => '2026-11-24' }
const page = {
  id: 'page',
  publisher: 'The Daily; a paper',
  published: '2026-02-07',
  url: 'https://example.org/launch?a=1,2;b',
} as Source

/** The calendar as another program reads it. */
function read(records: readonly Partial<Agreement>[], address = 'https://example.org/tracker/') {
  const text = upcomingCalendar(testDataset(records), [page], changes, address, createText())
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isWholeDay: event.startDate.isDate,
      status: String(component.getFirstPropertyValue('status')),
      url: component.getFirstPropertyValue('url'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      transparency: component.getFirstPropertyValue('transp'),
    }
  })
  return { text, calendar, events }
}

const planOn = (date: string, text = 'Launch') => [{ date, text, sources: ['page'], planned: true as const }]

it.each([
  ['2027-06-15', '2027-06-15', '2027-06-16', 'Planned: Launch'],
  ['2028-02', '2028-02-01', '2028-03-01', 'Planned: Launch (in February 2028, day not known)'],
  ['2027', '2027-01-01', '2028-01-01', 'Planned: Launch (in 2027, day not known)'],
  ['2027-12-31', '2027-12-31', '2028-01-01', 'Planned: Launch'],
])('a plan for %s spans every day that this can mean', (date, start, end, title) => {
  const [event] = read([{ id: 'a', milestones: planOn(date) }]).events
  expect(event).toMatchObject({
    start,
    end,
    title,
    isWholeDay: true,
    status: 'TENTATIVE',
    transparency: 'TRANSPARENT',
  })
})

it('a plan names the page that states it, its records and their address', () => {
  const { events } = read([
    { id: 'a', title: 'First', milestones: planOn('2027') },
    { id: 'b', title: 'Second', milestones: planOn('2027') },
  ])
  expect(events).toHaveLength(1)
  expect(events[0]?.description.split('\n')).toEqual([
    'Stated by The Daily; a paper on 7 February 2026.',
    'The day is not known: this entry spans the year.',
    'Record: First, and 1 more.',
    'https://example.org/launch?a=1,2;b',
    'https://example.org/tracker/agreements/a/',
  ])
  expect(events[0]).toMatchObject({
    url: 'https://example.org/tracker/agreements/a/',
    stamp: '2026-11-24T00:00:00Z',
  })
})

it('the end of a term is no plan, and says of which agreement', () => {
  const [event] = read([
    { id: 'a', title: 'A, B; and C\\D', date: { value: '2020-03', basis: 'signed' }, until: '2030-12-31' },
  ]).events
  expect(event).toMatchObject({
    title: 'Term ends: A, B; and C\\D',
    start: '2030-12-31',
    status: 'CONFIRMED',
  })
  expect(event?.description).toMatch(/^End of the term of the agreement of March 2020/)
})

it('without the address of the site entries have none', () => {
  const [event] = read([{ id: 'a', milestones: planOn('2027') }], '').events
  expect(event?.url).toBeNull()
  expect(event?.description).not.toContain('agreements/a')
})

it('what has passed is left out, and nothing to come gives an empty calendar with its name', () => {
  const { events, calendar } = read([{ id: 'a', until: '2020', milestones: planOn('2026-10') }])
  expect(events).toEqual([])
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Test tracker: what is to come')
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
})

it('the same data gives the same file, with distinct and permanent ids', () => {
  const records = [
    { id: 'a', until: '2027', milestones: planOn('2027') },
    { id: 'b', until: '2028' },
  ]
  const { text, events } = read(records)
  expect(read(records).text).toBe(text)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(3)
  // Calendars would show every entry twice if these changed.
  expect(events.map(({ uid }) => uid)).toContain('urn:uuid:11c4e94a-6210-57da-96da-f515e343206d')
})

it('lines end as the format demands', () => {
  const { text } = read([{ id: 'a', title: 'Long '.repeat(60), until: '2030' }])
  const lines = text.split('\r\n')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(76)
})
