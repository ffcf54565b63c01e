import type { Fields } from './draft'

/** The data that ids are made from. `own` are the codes that are never partners. */
export interface IdContext {
  own: ReadonlySet<string>
  countries: readonly { iso3: string; name: string }[]
  organisations: readonly { id: string; country?: string | undefined }[]
}

/** The usable fields of a party as typed. */
interface DraftParty {
  country: string | undefined
  organisation: string | undefined
}

/** Proposes an unused id in the usual form: program, partner and year (`ilrs-pakistan-2023`). */
export function proposeId(agreement: Fields, context: IdContext, taken: ReadonlySet<string>): string {
  const programs: readonly unknown[] = Array.isArray(agreement.programs) ? agreement.programs : []
  const [partner] = partnersOf(agreement, context)
  const name = context.countries.find(({ iso3 }) => iso3 === partner)?.name ?? partner
  const year = dateOf(agreement)?.slice(0, 4)
  return freeSlug([programs[0], name, year], taken)
}

/** Codes of the partner countries, or organisation ids for partners without a country. */
export function partnersOf(
  { parties }: Fields,
  { own, organisations }: Pick<IdContext, 'own' | 'organisations'>,
): readonly string[] {
  const list: readonly unknown[] = Array.isArray(parties) ? parties : []
  return list.flatMap((raw) => {
    const { country, organisation } = partyOf(raw)
    const home = country ?? organisations.find(({ id }) => id === organisation)?.country
    const partner = home ?? organisation
    return partner && !own.has(partner) ? [partner] : []
  })
}

/** The date of a record as typed. */
export function dateOf({ date }: Fields): string | undefined {
  return textOf((date as Fields | null | undefined)?.value)
}

/** Makes an id from words: lower-case letters, digits and single hyphens, with a number if it is taken. */
export function freeSlug(words: readonly unknown[], taken: ReadonlySet<string>): string {
  const slug =
    words
      .flatMap((word) => textOf(word) ?? [])
      .join(' ')
      .normalize('NFD')
      .replace(/[\p{Diacritic}'’]/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'new'
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}

function partyOf(raw: unknown): DraftParty {
  const party = raw as Fields | null | undefined
  return { country: textOf(party?.country), organisation: textOf(party?.organisation) }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
