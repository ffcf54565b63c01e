import type { Format } from '../../format'
import { the } from '../phrases/article'

/** The Compare page. */
export const compare = (f: Format) => {
  const countries = (n: number) => f.plural(n, { one: '# country', other: '# countries' })
  return {
    /** Headline of a comparison of coalitions or programs. */
    overlapTitle: (shared: number, names: readonly string[]) => {
      const them = names.length === 2 ? 'both' : `all ${f.number(names.length)}`
      return shared === 0
        ? `${f.list(names)}: no country in ${them}`
        : `${f.list(names)}: ${countries(shared)} in ${them}`
    },
    /** Headline of a comparison of countries, the one with most agreements first. */
    countriesTitle: ([first, ...others]: readonly { name: string; count: number }[]) => {
      if (!first || first.count === 0)
        return `No documented agreement with ${f.list(
          [...(first ? [first] : []), ...others].map(({ name }) => the(name)),
          'or',
        )}`
      const most = f.plural(first.count, { one: '# documented agreement', other: '# documented agreements' })
      return f.list([
        `${most} with ${the(first.name)}`,
        ...others.map(({ name, count }) => `${count === 0 ? 'none' : f.number(count)} with ${the(name)}`),
      ])
    },
    title: (names: readonly string[]) => `${f.list(names)} compared`,
    aloneTitle: (name: string) => `Compare ${the(name)} with…`,
    lead: (period: {
      from: string | null
      to: string
      isPast: boolean
      interest: boolean
      /** Why the curves end in dots: nothing newer was found, or nothing has been researched yet; null without dots. */
      dotted: 'quiet' | 'unresearched' | null
    }) =>
      [
        period.isPast ? `At the end of ${period.to}.` : `Data to ${period.to}.`,
        period.from && `Only agreements since ${period.from}.`,
        period.interest && 'Expressions of interest are counted.',
        period.dotted === 'quiet' && 'Dotted: searched, nothing newer found.',
        period.dotted === 'unresearched' && 'Dotted: not yet researched.',
      ]
        .filter(Boolean)
        .join(' '),
    start: (most: number) =>
      `An example to start with. Choose up to ${f.number(most)} countries, programs or groups.`,
    coalitions: 'Two coalitions: the map by year, who is in which since when, and how firm each tie is',
    alone: 'Add a second choice from the list, or try one of these:',
    offer: (name: string, other: string) => `${name} and ${other}`,
    tooMany: (most: number, names: readonly string[]) =>
      `You can compare up to ${f.number(most)} at once. Not shown: ${f.list(names)}.`,
    chooseName: 'Choose what to compare',
    choose: (n: number) => `Choice ${f.number(n)}`,
    add: 'Add another',
    addButton: 'Add',
    addPrompt: 'Country, program or group',
    remove: (name: string) => `Remove ${name}`,
    kinds: { country: 'Countries', program: 'Programs', group: 'Groups of countries' },
    at: 'As of',
    now: 'Now',
    /** `date`: ISO 8601; `words`: the same in words. A day has no end of its own. */
    endOf: (date: string, words: string) => (date.length === 10 ? words : `End of ${words}`),
    kindOf: { country: 'Country', program: 'Program', group: 'Group of countries' },
    meaning: {
      coalition:
        'Members: countries whose state or agency signed (accession, agreement, memorandum or joint statement), with an active record that is not of low confidence. Partner countries: all with an agreement, at any level.',
      program: 'Members: countries with a documented agreement under the program.',
      group: (subject: string) =>
        `Members: the countries of the group, not counting ${the(subject)}. Agreements: those of its members with ${the(subject)}.`,
      country: (subject: string) => `Documented agreements with ${the(subject)}.`,
    },
    /** The label under a figure. */
    figures: {
      members: (n: number) => f.plural(n, { one: 'member country', other: 'member countries' }),
      agreements: (n: number) => f.plural(n, { one: 'agreement', other: 'agreements' }),
      partners: (n: number) => f.plural(n, { one: 'partner country', other: 'partner countries' }),
      stateOrAgency: () => 'at state or agency level',
      first: () => 'first agreement',
      newest: () => 'newest agreement',
    },
    /** The same for a group, which has no agreements itself: they are those of its members. */
    groupFigures: (subject: string) => ({
      agreements: (n: number) =>
        f.plural(n, {
          one: `agreement of its members with ${the(subject)}`,
          other: `agreements of its members with ${the(subject)}`,
        }),
      partners: (n: number) =>
        f.plural(n, {
          one: 'member with such agreements',
          other: 'members with such agreements',
        }),
      stateOrAgency: () => 'of them at state or agency level',
      first: () => 'first of these agreements',
      newest: () => 'newest of these agreements',
    }),
    none: 'none',
    notApplicable: 'not applicable',
    nothing: (from: string, to: string) =>
      from === to
        ? `Nothing is documented for this period. All records are from ${to}.`
        : `Nothing is documented for this period. The records run from ${from} to ${to}.`,
    neverAny: 'Nothing is documented for any period.',
    toNow: 'Show the latest data',
    withEarlier: 'Include earlier agreements',
    withoutInterest: 'Exclude expressions of interest',
    partners: (subject: string) => `Partner countries with the most agreements with ${the(subject)}`,
    partnersNote: 'All bars share one scale.',
    noPartners: 'No partner countries at this date.',
    programs: (subject: string) => `Agreements with ${the(subject)} by program`,
    programsOf: (names: readonly string[]) => `Agreements by program: ${f.list(names)}`,
    programsNote: (hasGroup: boolean) =>
      hasGroup
        ? 'For a group: what its members have. An agreement under two programs counts under both.'
        : 'An agreement under two programs counts under both.',
    noPrograms: 'None of them has an agreement at this date.',
    overlap: 'Overlap',
    inAll: (names: readonly string[]) =>
      names.length === 2 ? 'In both' : `In all ${f.number(names.length)}`,
    inOnly: (name: string) => `Only in ${name}`,
    inSome: (names: readonly string[]) => `In ${f.list(names)} only`,
    count: countries,
    undated: 'date unknown',
    datesNote:
      'Each name is followed by the dates it joined (for a program, the date of its first agreement), in the order chosen above and as precisely as they are known.',
    noneAtAll: 'No country belongs to any of them at this date.',
    common: 'What they have in common',
    commonPrograms: (n: number) =>
      n === 0
        ? 'No program in which all of them have an agreement'
        : f.plural(n, {
            one: '# program in which all of them have an agreement',
            other: '# programs in which all of them have an agreement',
          }),
    joint: (n: number) =>
      n === 0
        ? 'No documented agreement with all of them as parties'
        : f.plural(n, {
            one: '# agreement with all of them as parties',
            other: '# agreements with all of them as parties',
          }),
    inSince: (date: string) => `since ${date}`,
    notIn: 'not a member',
    program: 'Program',
    group: 'Program or group',
    undatedMember: 'member, date unknown',
    noBelongings: 'At this date none of them belongs to a group tracked here.',
    belongings: 'Memberships',
    belongingsOf: (names: readonly string[]) => `Memberships: ${f.list(names)}`,
    figuresTable: 'Figures as a table',
    figuresCaption: (hasGroup: boolean) =>
      hasGroup
        ? 'Figures at this date; agreements of a group are those of its members'
        : 'Figures at this date',
    what: 'Figure',
    rows: {
      members: 'Member countries',
      agreements: 'Agreements',
      partners: 'Partner countries',
      stateOrAgency: 'Agreements at state or agency level',
      first: 'First agreement',
      newest: 'Newest agreement',
    },
    yearsCaption: {
      members: 'Member countries at the end of each year',
      agreements: 'Cumulative agreements at the end of each year',
    },
    year: 'End of year',
  }
}
