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
    title: (names: readonly string[]) => `${f.list(names)} side by side`,
    lead: (date: string, isEnd: boolean) =>
      `${isEnd ? `As it was at the end of ${date}` : `As researched to ${date}`}. The scales are the same for all.`,
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
    onlyOne: 'Add a second one to compare.',
    agreements: (n: number) => f.plural(n, { one: 'agreement', other: 'agreements' }),
    members: (n: number) => f.plural(n, { one: 'country in it', other: 'countries in it' }),
    partners: (n: number) => f.plural(n, { one: 'partner country', other: 'partner countries' }),
    stateOrAgency: 'at state or agency level',
    first: 'first agreement',
    newest: 'newest agreement',
    none: 'none',
    kindOf: { country: 'Country', program: 'Program', group: 'Group of countries' },
    meaning: {
      coalition: 'In it: a state or an agency signed (accession, agreement, memorandum or joint statement).',
      program: 'In it: countries with a documented agreement under it.',
      group: 'In it: countries that belong to it. Its agreements are those of its countries.',
      country: 'Its documented agreements.',
    },
    curve: {
      members: 'Countries in it, at the end of each year',
      agreements: 'Agreements so far, at the end of each year',
      summary: (name: string, first: number, last: number, count: number) =>
        `${name}: ${f.number(count)} at the end of ${f.year(last)}, shown from ${f.year(first)}.`,
    },
    programs: 'Agreements by program',
    programsOf: (names: readonly string[]) => `Agreements by program: ${f.list(names)}`,
    programsNote: 'An agreement under two programs counts under each.',
    overlap: 'Who is in which',
    inAll: (names: readonly string[]) =>
      names.length === 2 ? `In both` : `In all ${f.number(names.length)}`,
    inOnly: (name: string) => `Only in ${name}`,
    inSome: (names: readonly string[]) => `In ${f.list(names)} only`,
    count: countries,
    undated: 'date not known',
    dates: (dates: readonly string[]) => dates.join(' · '),
    datesNote:
      'Behind each name the date it joined, in the order of the choices above, as precisely as it is known.',
    noneAtAll: 'No country is in any of them at this date.',
    joint: 'Agreements that all of them are parties to',
    noJoint: 'No documented agreement has all of them as parties.',
    groups: 'Groups of countries',
    notIn: 'not in it',
    figuresTable: 'Figures as a table',
    what: 'What',
    year: 'End of year',
  }
}
