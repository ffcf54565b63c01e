import type { ChangedList } from '../../../dataset/compile/datasetChanges'
import type { ListCounts } from '../../../dataset/compile/versionChanges'
import type { Format } from '../../format'
import { the } from '../phrases/article'
import { onDate } from '../phrases/onDate'

/** The page “What is new”: events, what is to come, and the versions of the data. */
export const newPage = (f: Format) => ({
  title: 'What is new',
  /** `horizon`: day up to which pages are dense; `updated`: that of the latest change of the data. */
  lead: (subject: string, horizon: string, updated: string) =>
    `What happened in the space partnerships of ${the(subject)}, by date, what is to come, and what each version of the data changed. The data is researched to ${horizon} and was last changed on ${updated}; later events are listed as far as they are known.`,
  parts: 'Parts of this page',
  events: {
    title: 'Events',
    count: (n: number) => f.plural(n, { one: '# event', other: '# events' }),
    kinds: 'Kinds of events',
    /** A button that shows only events of a kind. */
    kind: (label: string, n: number) => `${label} ${f.number(n)}`,
    program: 'Program',
    anyProgram: 'All programs',
    country: 'Country',
    anyCountry: 'All countries',
    several: (n: number) => `${f.number(n)} chosen`,
    period: 'Period',
    monthUnknown: (year: string) => `${year}, month not known`,
    more: (n: number) => f.plural(n, { one: 'Show # earlier event', other: 'Show earlier events (# more)' }),
    none: 'No event matches these filters.',
    noEvents: 'This data dates no event.',
    clear: 'Remove all filters',
    milestone: 'Milestone',
    joined: 'Joined a group',
    left: 'Left a group',
    interest: 'not counted by default',
    others: (n: number) => f.plural(n, { one: 'and # more record', other: 'and # more records' }),
    membersOnMap: (group: string) => `Members of ${the(group)} on the map`,
  },
  upcoming: {
    title: 'Upcoming',
    lead: 'Plans and terms as the pages state them. Nothing here has been confirmed since.',
    none: 'The data dates nothing to come.',
    noneSelected: 'Nothing to come matches these filters.',
    passed: 'This date has passed. No page read so far says what happened.',
    more: (n: number) => `Show ${f.number(n)} more`,
    calendar: 'Save all as calendar (.ics)',
  },
  versions: {
    title: 'Versions of the data',
    lead: 'What each version added, changed and removed. Fields have the names of the codebook on the page Data.',
    failed: 'The list of versions could not be loaded. Check your connection and reload the page.',
    changesFailed: 'What this version changed could not be loaded.',
    loading: 'Loading…',
    unreleased: 'not frozen yet',
    first: 'The first version.',
    unchanged: 'No entry changed.',
    records: (agreements: number, sources: number) =>
      `${f.plural(agreements, { one: '# record', other: '# records' })}, ${f.plural(sources, { one: '# source', other: '# sources' })}`,
    list: {
      agreements: 'Records',
      organisations: 'Organisations',
      publishers: 'Publishers',
      sources: 'Sources',
      claims: 'Stated totals',
      programs: 'Programs',
      groups: 'Groups',
      memberships: 'Memberships',
      countries: 'Countries',
    } satisfies Record<ChangedList, string>,
    /** `name`: what a list holds; null if that is said already. */
    counts: (name: string | null, { added, changed, removed }: ListCounts) => {
      const parts = [
        ...(added > 0 ? [`${f.number(added)} added`] : []),
        ...(changed > 0 ? [`${f.number(changed)} changed`] : []),
        ...(removed > 0 ? [`${f.number(removed)} removed`] : []),
      ].join(', ')
      return name === null ? parts : `${name}: ${parts}`
    },
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    field: 'Field',
    before: 'Before',
    after: 'After',
    nothing: 'nothing',
    showAll: (n: number) => `Show all ${f.number(n)}`,
    open: 'Open the tracker with this version',
    file: 'Changes as JSON',
  },
  visit: {
    title: (day: string) => `Since your visit ${onDate(day, f.date(day))}`,
    nothing: (day: string) => `Nothing has changed in the data since your visit ${onDate(day, f.date(day))}.`,
    noRecord: 'no record changed',
    /** What a version did to records: “6 records added and 143 changed”. */
    records: ({ added, changed, removed }: ListCounts) =>
      f.list(
        [
          { n: added, what: 'added' },
          { n: changed, what: 'changed' },
          { n: removed, what: 'removed' },
        ]
          .filter(({ n }) => n > 0)
          .map(({ n, what }, index) =>
            index === 0
              ? `${f.plural(n, { one: '# record', other: '# records' })} ${what}`
              : `${f.number(n)} ${what}`,
          ),
      ),
    seen: 'Mark as seen',
    marked: 'Marked as seen.',
    note: 'Only this browser remembers your visit.',
  },
})
