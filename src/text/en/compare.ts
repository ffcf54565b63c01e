import type { Format } from '../format'

/** The Compare page. */
export const compare = (f: Format) => {
  const countries = (n: number) => f.plural(n, { one: '# country', other: '# countries' })
  return {
    /** What the whole says when two coalitions or programs stand side by side. */
    overlapTitle: (shared: number, names: readonly string[]) => {
      const them = names.length === 2 ? 'both' : `all ${f.number(names.length)}`
      return shared === 0
        ? `${f.list(names)}: no country in ${them}`
        : `${f.list(names)}: ${countries(shared)} in ${them}`
    },
    /** The same for countries, the one with most agreements first. */
    countriesTitle: ([first, ...others]: readonly { name: string; count: number }[]) => {
      if (!first || first.count === 0)
        return `No documented agreement with ${f.list(
          [...(first ? [first] : []), ...others].map(({ name }) => name),
          'or',
        )}`
      const most = f.plural(first.count, { one: '# documented agreement', other: '# documented agreements' })
      return f.list([
        `${most} with ${first.name}`,
        ...others.map(({ name, count }) => `${count === 0 ? 'none' : f.number(count)} with ${name}`),
      ])
    },
    title: (names: readonly string[]) => `${f.list(names)} side by side`,
    aloneTitle: (name: string) => `${name}: what to compare it with?`,
    lead: (period: {
      from: string | null
      to: string
      isPast: boolean
      interest: boolean
      hasScales: boolean
    }) =>
      [
        period.isPast
          ? `As it was at the end of ${period.to}.`
          : `As researched to ${period.to}, the newest there is.`,
        period.from && `Agreements since ${period.from} only.`,
        period.interest && 'Interest and negotiations are counted too.',
        period.hasScales && 'The scales are the same for all.',
      ]
        .filter(Boolean)
        .join(' '),
    start: (most: number) =>
      `This is one comparison to start with. Choose others in the lists: up to ${f.number(most)} countries, programs or groups.`,
    alone: 'A comparison needs a second one. Add it from the list, or take one of these:',
    offer: (name: string, other: string) => `${name} and ${other}`,
    tooMany: (most: number, names: readonly string[]) =>
      `At most ${f.number(most)} stand side by side. ${f.plural(names.length, { one: 'Left out is', other: 'Left out are' })} ${f.list(names)}.`,
    chooseName: 'What is compared',
    choose: (n: number) => `Choice ${f.number(n)}`,
    add: 'Add another',
    addButton: 'Add',
    addPrompt: 'Country, program or group',
    remove: (name: string) => `Remove ${name}`,
    kinds: { country: 'Countries', program: 'Programs', group: 'Groups of countries' },
    at: 'As of',
    now: 'Now',
    endOf: (date: string) => `End of ${date}`,
    kindOf: { country: 'Country', program: 'Program', group: 'Group of countries' },
    meaning: {
      coalition:
        'In it: a state or an agency signed (accession, agreement, memorandum or joint statement), and it holds. Partner countries are all with an agreement of any level.',
      program: 'In it: the countries with a documented agreement under it.',
      group: (subject: string) =>
        `In it: the countries that belong to it, without ${subject}. Its agreements are those of its countries with ${subject}.`,
      country: (subject: string) => `Its documented agreements with ${subject}.`,
    },
    /** Under a figure, which is shown apart. */
    figures: {
      members: (n: number) => f.plural(n, { one: 'country in it', other: 'countries in it' }),
      agreements: (n: number) => f.plural(n, { one: 'agreement', other: 'agreements' }),
      partners: (n: number) => f.plural(n, { one: 'partner country', other: 'partner countries' }),
      stateOrAgency: () => 'at state or agency level',
      first: () => 'first agreement',
      newest: () => 'newest agreement',
    },
    none: 'none',
    notApplicable: 'not applicable',
    nothing: (from: string, to: string) =>
      from === to
        ? `Nothing of this is documented in this period. All that is known is of ${to}.`
        : `Nothing of this is documented in this period. What is known reaches from ${from} to ${to}.`,
    neverAny: 'Nothing of this is documented at any time.',
    toNow: 'Show all that is known now',
    withEarlier: 'Count the earlier ones too',
    withoutInterest: 'Leave interest out',
    curve: {
      members: 'Countries in it over time',
      agreements: 'Agreements over time',
      summary: (name: string, count: number, date: string) =>
        `${name}: ${f.number(count)} by ${date}. The numbers are in the tables at the end.`,
    },
    partners: 'Partner countries with the most agreements',
    partnersNote: 'All bars have one scale.',
    noPartners: 'No partner country at this date.',
    programs: 'Agreements by program',
    programsOf: (names: readonly string[]) => `Agreements by program: ${f.list(names)}`,
    programsNote: 'An agreement under two programs counts under each.',
    noPrograms: 'None of them has an agreement at this date.',
    overlap: 'Who is in which',
    inAll: (names: readonly string[]) =>
      names.length === 2 ? 'In both' : `In all ${f.number(names.length)}`,
    inOnly: (name: string) => `Only in ${name}`,
    inSome: (names: readonly string[]) => `In ${f.list(names)} only`,
    count: countries,
    undated: 'date not known',
    datesNote:
      'Behind each name the date it joined (in a program: of its first agreement there), in the order of the choices above, as precisely as it is known.',
    noneAtAll: 'No country is in any of them at this date.',
    common: 'What they have in common',
    commonPrograms: (n: number) =>
      n === 0
        ? 'No program in which each of them has an agreement'
        : f.plural(n, {
            one: '# program in which each of them has an agreement',
            other: '# programs in which each of them has an agreement',
          }),
    joint: (n: number) =>
      n === 0
        ? 'No documented agreement that all of them are parties to'
        : f.plural(n, {
            one: '# agreement that all of them are parties to',
            other: '# agreements that all of them are parties to',
          }),
    inSince: (date: string) => `since ${date}`,
    notIn: 'not in it',
    program: 'Program',
    group: 'Program or group',
    undatedMember: 'in it, date not known',
    noBelongings: 'None of them belongs to a group that is followed here at this date.',
    belongings: 'Who belongs to what',
    belongingsOf: (names: readonly string[]) => `Who belongs to what: ${f.list(names)}`,
    figuresTable: 'Figures as a table',
    figuresCaption: 'Figures at this date',
    what: 'What',
    rows: {
      members: 'Countries in it',
      agreements: 'Agreements',
      partners: 'Partner countries',
      stateOrAgency: 'Agreements at state or agency level',
      first: 'First agreement',
      newest: 'Newest agreement',
    },
    yearsCaption: {
      members: 'Countries in it, at the end of each year',
      agreements: 'Agreements so far, at the end of each year',
    },
    year: 'End of year',
  }
}
