import type { Format } from '../../format'
import { The, the } from '../phrases/article'
import { capital } from '../phrases/capital'

type Partners = 'countries' | 'organisations'

interface Counted {
  name: string
  count: number
}

/** What is not drawn of a network. */
interface Rest {
  ties: number
  /** Agreements of the strongest of them. */
  most: number
  organisations: number
  partners: number
}

/** The network of organisations and their partners. */
export const network = (f: Format) => {
  const agreements = (n: number) => f.plural(n, { one: '# agreement', other: '# agreements' })
  const listed = (names: readonly string[]) => f.list(names.map((name) => the(name)))
  const years = (first: number, last: number) =>
    first === last ? f.year(first) : `${f.year(first)} to ${f.year(last)}`
  return {
    title: {
      /** A single tie. */
      only: (own: string, partner: string) => `${the(own)} works with ${the(partner)}`,
      partners: (own: string, n: number) =>
        `${the(own)} works with ${f.plural(n, { one: '# partner', other: '# partners' })}`,
      lead: (own: string, n: number) => `${the(own)} works with the most partners, ${f.number(n)}`,
      level: (own: readonly string[], each: number, isExact: boolean) =>
        `${listed(own)} work with ${isExact ? '' : 'about '}${f.plural(each, { one: '# partner', other: '# partners' })} each`,
      ahead: (own: readonly Counted[]) =>
        `${listed(own.map(({ name }) => name))} work with the most partners, ${f.list(own.map(({ count }) => f.number(count)))}`,
      /** Under a filter that leaves one organisation or one partner. */
      most: (names: readonly string[], next: readonly string[]) =>
        `most with ${listed(names)}${next.length > 0 ? `, then ${listed(next)}` : ''}`,
      measure: (subject: string, partners: Partners) =>
        `Organisations from ${the(subject)} and their ${partners === 'countries' ? 'partners' : 'partner organisations'}`,
      by: {
        countries: 'by organisation and partner',
        organisations: 'by organisation and partner organisation',
      },
      none: (subject: string, partners: Partners) =>
        `none names both an organisation from ${the(subject)} and a partner${partners === 'organisations' ? ' organisation' : ''}`,
    },
    subtitle: {
      countries: (subject: string) =>
        `Left: organisations from ${the(subject)}. Right: partner countries, and organisations of no single country. The wider a tie, the more agreements.`,
      organisations: (subject: string) =>
        `Left: organisations from ${the(subject)}. Right: partner organisations. The wider a tie, the more agreements.`,
    },
    summary: (
      ties: number,
      organisations: number,
      partners: number,
      strongest: readonly { own: string; partner: string; count: number }[],
    ) =>
      ties === 0
        ? 'There are no ties.'
        : [
            f.plural(ties, { one: '# tie', other: '# ties' }),
            f.plural(organisations, { one: ' between # organisation', other: ' between # organisations' }),
            f.plural(partners, { one: ' and # partner', other: ' and # partners' }),
            `; ${ties === 1 ? '' : 'strongest: '}`,
            strongest
              .map(({ own, partner, count }) => `${the(own)} and ${the(partner)} ${f.number(count)}`)
              .join(', '),
            '.',
          ].join(''),
    /** `withoutOwn`: agreements that name no organisation of the subject; `withoutPartner`: of the others, no partner. */
    caveat: (withoutOwn: number, withoutPartner: number, subject: string, partners: Partners) => {
      const missing = [
        withoutOwn > 0
          ? `${agreements(withoutOwn)} that ${f.plural(withoutOwn, { one: 'names', other: 'name' })} no organisation from ${the(subject)}`
          : '',
        withoutPartner > 0
          ? `${withoutOwn > 0 ? f.number(withoutPartner) : agreements(withoutPartner)} that ${f.plural(withoutPartner, { one: 'names', other: 'name' })} no partner${partners === 'organisations' ? ' organisation' : ''}`
          : '',
      ].filter(Boolean)
      const pairs = 'An agreement with several parties counts once for each pair.'
      return missing.length === 0 ? pairs : `${pairs} Without a tie: ${f.list(missing)}.`
    },
    rest: ({ ties, most, organisations, partners }: Rest) =>
      [
        `and ${f.plural(ties, { one: '# more tie', other: '# more ties' })}`,
        ` of ${most === 1 || ties === 1 ? '' : 'at most '}${agreements(most)}${ties === 1 ? '' : ' each'}`,
        `, between ${f.plural(organisations, { one: '# organisation', other: '# organisations' })}`,
        ` and ${f.plural(partners, { one: '# partner', other: '# partners' })}`,
      ].join(''),
    /** What a tie is, for readers who cannot see it. */
    tie: (own: string, partner: string, n: number, first: number, last: number) =>
      `${The(own)} and ${the(partner)}: ${agreements(n)}, ${years(first, last)}`,
    pair: (own: string, partner: string) => capital(`${the(own)} – ${the(partner)}`),
    amount: agreements,
    years,
    /** Names of the two lists of names. */
    ownNames: (subject: string) => `Organisations from ${the(subject)}`,
    partnerNames: 'Partners',
    keyboard: 'Ties: arrow keys move from one to the next',
    columns: {
      organisation: 'Organisation',
      organisationId: 'Its id',
      partner: 'Partner',
      partnerId: 'Code or id of the partner',
      country: 'Country of the partner',
      agreements: 'Agreements',
      first: 'First year',
      last: 'Newest year',
    },
    choice: { name: 'Partners', countries: 'Partner countries', organisations: 'Partner organisations' },
  }
}
