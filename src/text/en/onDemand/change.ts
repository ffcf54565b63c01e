import type { Format } from '../../format'
import { the } from '../phrases/article'
import { capital } from '../phrases/capital'

/** The two dates of a comparison in words. */
interface Dates {
  before: string
  now: string
}

/** Whether a view asks for members of groups, for countries outside of them, or for both. */
export type GroupFilter = 'in' | 'out' | 'both'

const came: Readonly<Record<GroupFilter, string>> = {
  in: 'joined the group',
  out: 'left the group',
  both: 'joined or left a group',
}
const went: Readonly<Record<GroupFilter, string>> = { in: came.out, out: came.in, both: came.both }

/** A view at two dates: figures, the map of change, bars by country, lists. */
export const change = (f: Format) => {
  const signed = (n: number) => (n === 0 ? 'no change' : `${n > 0 ? '+' : '−'}${f.number(Math.abs(n))}`)
  const arrow = ' → '
  const counts = (before: number, now: number) => `${f.number(before)}${arrow}${f.number(now)}`
  const countries = (n: number) => f.plural(n, { one: '# country', other: '# countries' })
  const span = ({ before, now }: Dates) => `from ${before} to ${now}`
  /** “From 2018 to 2025: …”, or after the phrase of the view. */
  const about = (phrase: string | null, dates: Dates, finding: string, gain: string) =>
    phrase === null
      ? `${capital(span(dates))}: ${finding}${gain}`
      : `${capital(phrase)}: ${finding} ${span(dates)}${gain}`
  return {
    signed,
    arrow,
    counts,
    /** What a figure counts at a date: “agreements by 2018”. */
    labelBy: (label: string, date: string) => `${label} by ${date}`,
    /** Headline that counts partner countries. `phrase`: that of the view; null without filters. */
    countriesTitle: (phrase: string | null, dates: Dates, before: number, now: number) =>
      about(
        phrase,
        dates,
        `${counts(before, now)} ${f.plural(now, { one: 'partner country', other: 'partner countries' }).replace(/^# /, '')}`,
        `, ${signed(now - before)}`,
      ),
    /** Headline that counts records. */
    recordsTitle: (phrase: string | null, dates: Dates, before: number, now: number) =>
      about(phrase, dates, counts(before, now), `, ${signed(now - before)}`),
    /** Heading of Explore. */
    pageTitle: (subject: string, dates: Dates, phrase: string | null) =>
      `Space partners of ${the(subject)} ${span(dates)}${phrase === null ? '' : `: ${phrase}`}`,
    /** The figures as one sentence, for phones. */
    sentence: (
      dates: Dates,
      agreements: { before: number; now: number },
      partners: { before: number; now: number },
    ) =>
      `${capital(span(dates))}: ${counts(agreements.before, agreements.now)} agreements, ${counts(partners.before, partners.now)} countries`,
    endedSince: (n: number) => `${f.number(n)} ended since`,
    field: {
      label: 'Compare with',
      example: '2018',
      apply: 'Compare',
      remove: 'Stop comparing',
      forms: 'An earlier year, month or day, such as 2018, Mar 2018 or 15 Mar 2018',
      refused: {
        'then-too-late': (date: string) =>
          `${date} is not before the end of the period. Choose an earlier date, or end the period later.`,
        'then-too-early': (date: string) =>
          `${date} is before the period begins. Choose a later date, or start the period earlier.`,
      },
    },
    lists: {
      title: (dates: Dates, name: string | null) =>
        `What changed ${span(dates)}${name === null ? '' : `: ${name}`}`,
      added: (n: number) =>
        n === 0
          ? 'No agreement added'
          : f.plural(n, { one: '# agreement added', other: '# agreements added' }),
      brought: (n: number) =>
        f.plural(n, { one: '# older agreement counted since', other: '# older agreements counted since' }),
      taken: (n: number) =>
        f.plural(n, { one: '# agreement no longer counted', other: '# agreements no longer counted' }),
      /** Why older agreements count, or others no longer do. */
      whyBrought: (groups: GroupFilter) => `Because a partner country ${came[groups]}.`,
      whyTaken: (groups: GroupFilter) => `Because a partner country ${went[groups]}.`,
      ended: (n: number) =>
        n === 0
          ? 'No agreement ended'
          : f.plural(n, { one: '# agreement ended', other: '# agreements ended' }),
      end: (date: string | null) => (date === null ? 'ended, day not known' : `ended ${date}`),
      joined: (n: number) =>
        n === 0
          ? 'No country joined a group'
          : f.plural(n, { one: '# joining of a group', other: '# joinings of groups' }),
      newMembers: (n: number) =>
        n === 0
          ? 'No new member country'
          : f.plural(n, { one: '# new member country', other: '# new member countries' }),
      /** How many members a group had at both dates, of all countries or of those in the view. */
      members: {
        all: (before: number, now: number) => `${counts(before, now)} members, ${signed(now - before)}`,
        some: (before: number, now: number) =>
          `${counts(before, now)} of the countries in this view, ${signed(now - before)}`,
      },
      joinedGroup: (name: string) => `Joined: ${name}`,
      leftGroup: (name: string) => `Left: ${name}`,
      left: (date: string) => `left ${date}`,
      undated: (names: readonly string[]) => `Members whose joining is not dated: ${f.list(names)}.`,
      more: (n: number) => `and ${f.number(n)} more`,
      of: (list: string) => `: ${list}`,
    },
    map: {
      subtitle: (subject: string, dates: Dates) =>
        `Documented agreements with ${the(subject)} added ${span(dates)}, by partner country`,
      programSubtitle: (label: string, subject: string, dates: Dates) =>
        `${label}: documented agreements with ${the(subject)} added ${span(dates)}, by partner country`,
      /** The class of countries with nothing added. */
      none: 'none',
      /** A country without an agreement at the earlier date. Under filters on groups it may only have joined or left one. */
      isNew: (before: string, groups: GroupFilter | null) =>
        groups === null
          ? `New partner since ${before}`
          : `New since ${before}: first agreement, or ${came[groups]}`,
      fewer: (groups: GroupFilter | null) => `No longer counted${groups === null ? '' : `: ${went[groups]}`}`,
      label: (name: string, n: number) => (n === 0 ? name : `${name} ${signed(n)}`),
      spoken: (name: string, before: number, now: number, dates: Dates) =>
        `${name}, ${f.plural(before, { one: '# agreement', other: '# agreements' })} by ${dates.before}, ${f.number(now)} by ${dates.now}, ${signed(now - before)}`,
      tooltipChange: (change: number, dates: Dates) => `${signed(change)} ${span(dates)}`,
      figures: {
        agreements: (change: number, dates: Dates) => `agreements, ${signed(change)} ${span(dates)}`,
        countries: (change: number) => `partner countries, ${signed(change)}`,
      },
      inArea: (title: string, area: string, before: number, now: number) =>
        `${title}; in ${the(area)} ${counts(before, now)}`,
      summary: (n: { isNew: number; more: number; same: number; fewer: number }, before: string) => {
        const parts = [
          n.isNew > 0 && `${f.number(n.isNew)} new since ${before}`,
          n.more > 0 && `${f.number(n.more)} with more agreements`,
          n.same > 0 && `${f.number(n.same)} with as many`,
          n.fewer > 0 && `${f.number(n.fewer)} no longer counted`,
        ].filter((part) => part !== false)
        return parts.length === 0
          ? 'The map shows no countries with agreements at either date.'
          : `The map shows ${countries(n.isNew + n.more + n.same + n.fewer)}: ${f.list(parts)}.`
      },
    },
    columns: {
      country: 'Country',
      code: 'Code',
      by: (date: string) => `By ${date}`,
      change: 'Change',
      what: 'What changed',
    },
    /** What became of a country, as a value of a table. */
    kinds: {
      new: 'new',
      more: 'more agreements',
      same: 'as many',
      fewer: 'no longer counted',
    },
    interestOnly: 'expressions of interest only',
    bars: {
      /** “most added with Pakistan, 8 → 20”. `phrase`: that of the view; null without filters. */
      lead: (phrase: string | null, dates: Dates, name: string, before: number, now: number) =>
        about(phrase, dates, `most added with ${the(name)}, ${counts(before, now)}`, ''),
      open: (phrase: string | null, dates: Dates) =>
        `${capital(phrase ?? 'agreements')} by partner country, ${span(dates)}`,
      subtitle: (dates: Dates) =>
        `Agreements by partner country, by ${dates.before} and added to ${dates.now}; most added first`,
      before: (date: string) => `By ${date}`,
      added: (dates: Dates) => `Added from ${dates.before} to ${dates.now}`,
      value: (now: number, change: number) => `${f.number(now)} (${change === 0 ? '±0' : signed(change)})`,
      row: (label: string, before: number, now: number, dates: Dates) =>
        `${label}, ${f.plural(before, { one: '# agreement', other: '# agreements' })} by ${dates.before}, ${f.number(now)} by ${dates.now}`,
      summary: (leaders: string, total: number) =>
        leaders === ''
          ? `${capital(f.plural(total, { one: '# partner country', other: '# partner countries' }))}; none with more agreements.`
          : `${f.plural(total, { one: '# partner country', other: '# partner countries' })}; most added: ${leaders}.`,
    },
    /** Two values of a figure that may be dates. */
    values: (before: string, now: string) => (before === now ? now : `${before}${arrow}${now}`),
    compare: {
      /** Headline of Compare: “From 2018 to 2025: Egypt 10 → 22 agreements, +12; Pakistan 18 → 34, +16”. */
      title: (
        measure: 'members' | 'agreements',
        dates: Dates,
        entities: readonly { name: string; before: number; now: number }[],
      ) =>
        `${capital(span(dates))}: ${entities
          .map(({ name, before, now }, position) => {
            const what = position > 0 ? '' : measure === 'members' ? ' member countries' : ' agreements'
            return `${name} ${counts(before, now)}${what}, ${signed(now - before)}`
          })
          .join('; ')}`,
      lead: (before: string) =>
        `Compared with ${before}: counts by then are those of the same view with its period ending then.`,
      with: 'Compared with',
      none: 'No earlier date',
      itself: (name: string, year: string) => `${the(name)} now and at the end of ${year}`,
      figuresCaption: (hasGroup: boolean) =>
        hasGroup
          ? 'Figures at both dates; agreements of a group are those of its members'
          : 'Figures at both dates',
      column: (name: string, date: string) => `${name}, by ${date}`,
      changeColumn: (name: string) => `${name}, change`,
    },
    caveat: (before: string) => `Counts by ${before} are those of the same view with its period ending then.`,
  }
}
