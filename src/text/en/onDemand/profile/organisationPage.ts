import type { Format } from '../../../format'
import { The, the } from '../../phrases/article'
import { militaryStated } from './profile'

/** An organisation in the title of its page and in its description. */
interface NamedOrganisation {
  name: string
  acronym: string | null
  type: string
  /** Name of its country; null for an international organisation. */
  country: string | null
  /** Whether it belongs to the country whose partnerships are listed. */
  isOwn: boolean
  subject: string
  agreements: number
}

/** What the opening sentence of an organisation says. */
interface Opening {
  /** Whether it belongs to the country whose partnerships are listed. */
  isOwn: boolean
  /** Name of that country. */
  subject: string
  agreements: number
  /** Partner countries of those agreements. */
  countries: number
  /** Expressions of interest and negotiations, which do not count. */
  interest: number
  /** Years of the first and the newest agreement; null without agreements. */
  years: { first: number; last: number } | null
}

/** The page of one organisation, and the list of organisations. */
export const organisationPage = (f: Format) => {
  const agreements = (n: number) =>
    f.plural(n, { one: '# documented agreement', other: '# documented agreements' })

  const organisations = (n: number) => f.plural(n, { one: '# organisation', other: '# organisations' })

  const opening = ({ isOwn, subject, agreements: count, countries, interest, years }: Opening) => {
    const partners = isOwn
      ? f.plural(countries, { one: '# partner country', other: '# partner countries' })
      : the(subject)
    const withWhom = isOwn && countries === 0 ? '' : ` with ${partners}`
    const when =
      years === null
        ? ''
        : years.first === years.last
          ? `, dated ${f.year(years.first)}`
          : `, from ${f.year(years.first)} to ${f.year(years.last)}`
    return [
      count > 0
        ? `Party to ${agreements(count)}${withWhom}${when}.`
        : 'Not itself a party to a documented agreement.',
      ...(interest > 0
        ? [
            f.plural(interest, {
              one: '# expression of interest is listed, but not counted.',
              other: '# expressions of interest are listed, but not counted.',
            }),
          ]
        : []),
    ].join(' ')
  }

  return {
    opening,
    title: ({ name, acronym, isOwn, subject }: NamedOrganisation, product: string) =>
      `${name}${acronym === null ? '' : ` (${acronym})`}: ${isOwn ? 'space agreements and partners' : `space agreements with ${the(subject)}`} · ${product}`,
    description: ({ type, country, isOwn, subject, agreements }: NamedOrganisation) =>
      `${type}${country === null ? '' : ` (${country})`}. ${f.plural(agreements, { one: '# documented space agreement', other: '# documented space agreements' })}${isOwn ? '' : ` with ${the(subject)}`}: ${isOwn ? 'partner countries' : 'partners'}, programs, dates and sources.`,
    unknown: (id: string) =>
      `There is no organisation with the id “${id}”. Ids never change: the link may be mistyped.`,
    /** The page's title in a citation. */
    cited: (name: string, subject: string, isOwn: boolean) =>
      isOwn ? `${name} and its partners in space` : `${name} and ${the(subject)} in space`,
    international: 'International',
    alsoKnownAs: (names: readonly string[]) => `Also known as ${f.list(names)}`,
    inTable: 'Show in the table',
    withBelow: (n: number, count: number) =>
      `With the ${f.plural(n, { one: 'organisation', other: '# organisations' })} that ${n === 1 ? 'belongs' : 'belong'} to it: ${agreements(count)}`,
    figures: {
      counterparts: (n: number, subject: string) =>
        `${f.plural(n, { one: 'organisation', other: 'organisations' })} of ${the(subject)}`,
      partners: (n: number) => f.plural(n, { one: 'partner organisation', other: 'partner organisations' }),
      first: 'first agreement',
      newest: 'newest agreement',
    },
    counterparts: (subject: string) => `Organisations of ${the(subject)}`,
    partnerOrganisations: 'Partner organisations',
    interest: 'Expressions of interest',
    all: 'All organisations',
    tree: {
      title: 'Belongs to, and what belongs to it',
      above: 'Belongs to',
      below: 'What belongs to it',
      aside: 'agreements',
    },
    military: {
      title: 'Links to the military, as sources state them',
      note: 'Each statement is that of the source it names. No agreement is labelled military here.',
      about: 'About an organisation above it:',
      source: 'Source:',
    },
    index: {
      title: 'Organisations',
      pageTitle: (product: string) => `Organisations · ${product}`,
      description: (n: number, subject: string) =>
        `The ${f.plural(n, { one: 'organisation', other: '# organisations' })} in documented space agreements with ${the(subject)}: type, country, agreements, partners, and links to the military that named sources state.`,
      lead: (own: number, partners: number, others: number, subject: string) =>
        `${organisations(own)} of ${the(subject)} and ${f.number(partners)} of its partners are parties to documented agreements. Each counts the agreements to which it is itself a party.${
          others === 0
            ? ''
            : ` ${f.plural(others, { one: '# more takes', other: '# more take' })} part in expressions of interest only, or one of these belongs to ${others === 1 ? 'it' : 'them'}.`
        }`,
      /** `phrase`: what they are parties to, such as “agreements on BeiDou”. */
      leadFiltered: (own: number, partners: number, subject: string, phrase: string) =>
        `${organisations(own)} of ${the(subject)} and ${f.number(partners)} of its partners are parties to ${phrase}. The others are not listed.`,
      rest: (n: number) => `${organisations(n)} without an agreement of ${n === 1 ? 'its' : 'their'} own`,
      stated: militaryStated,
      statedOf: (n: number) =>
        f.plural(n, {
          one: 'For # of them a named source states a link to the military.',
          other: 'For # of them named sources state a link to the military.',
        }),
      caution: 'The others may have links that no source used here mentions.',
      own: (subject: string) => `${The(subject)}’s side`,
      partners: 'Partners’ side',
      toPartners: 'To the partners’ side',
      section: (title: string, n: number) => `${title}: ${organisations(n)}`,
      countries: (n: number) => f.plural(n, { one: '# partner country', other: '# partner countries' }),
      organisations: (n: number, subject: string) => `with ${organisations(n)} of ${the(subject)}`,
      find: 'Find an organisation',
      findPrompt: 'Name, acronym, type or country',
      found: (n: number, all: number, query: string) =>
        `${f.number(n)} of ${organisations(all)} ${n === 1 ? 'fits' : 'fit'} “${query}”`,
      /** What a downloaded list holds. */
      rows: (n: number, all: number, query: string, phrase: string | null) =>
        phrase !== null
          ? `${organisations(n)} that ${n === 1 ? 'is a party' : 'are parties'} to ${phrase}${query === '' ? '' : `, those that fit “${query}”`}.`
          : query === ''
            ? `All ${organisations(all)}, with their agreements.`
            : `${f.number(n)} of ${organisations(all)}, those that fit “${query}”, with their agreements.`,
      nothing: 'No organisation has a name, type or country that begins like this. Try fewer letters.',
      showAll: 'Show all organisations',
    },
  }
}
