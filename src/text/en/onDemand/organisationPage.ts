import type { Format } from '../../format'
import { the } from '../phrases/article'

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

/** The page of one organisation. */
export const organisationPage = (f: Format) => {
  const agreements = (n: number) =>
    f.plural(n, { one: '# documented agreement', other: '# documented agreements' })

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
    tree: {
      title: 'Belongs to, and what belongs to it',
      above: 'Belongs to',
      below: 'What belongs to it',
      aside: 'agreements',
      hasStatement: 'military link stated',
    },
    military: {
      title: 'Links to the military, as sources state them',
      note: 'Each statement is that of the source it names. No agreement is labelled military here.',
      about: 'About an organisation above it:',
      source: 'Source:',
    },
  }
}
