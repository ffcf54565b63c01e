import type { Fields } from '../fields'

/** The data that ids are made from. `own` are the codes that are never partners. */
export interface IdContext {
  own: ReadonlySet<string>
  countries: readonly { iso3: string; name: string }[]
  organisations: readonly { id: string; country?: string | undefined }[]
}

/** Why an id made by default says too little: it is used already, names one partner of several, or no partner. */
type TooGeneral = 'used' | 'several' | 'nobody'

/** An id made from a record, why it is too general if it is, and a better one to start from. */
interface ProposedId {
  id: string
  isTooGeneral: TooGeneral | null
  better: string
}

/** The usable fields of a party as typed. */
interface DraftParty {
  country: string | undefined
  organisation: string | undefined
}

/** Proposes an id in the usual form: program, partner and year (`ilrs-pakistan-2023`). `isTaken`: ids used now or before. */
export function proposeId(
  agreement: Fields,
  context: IdContext,
  isTaken: (id: string) => boolean,
): ProposedId {
  const programs: readonly unknown[] = Array.isArray(agreement.programs) ? agreement.programs : []
  const partners = [...new Set(partnersOf(agreement, context))]
  const [partner] = partners
  const name = context.countries.find(({ iso3 }) => iso3 === partner)?.name ?? partner
  const id = slugOf([programs[0], name, dateOf(agreement)?.slice(0, 4)])
  const isTooGeneral =
    partners.length > 1 ? 'several' : isTaken(id) ? 'used' : partner === undefined ? 'nobody' : null
  const words = slugOf([agreement.title])
    .split('-')
    .filter((word) => word.length > 3 && !emptyWords.has(word) && !id.split('-').includes(word))
  return { id, isTooGeneral, better: slugOf([id, ...words.slice(0, 2)]) }
}

/** Words of a title that do not tell one record from another. */
const emptyWords = new Set([
  'agreement',
  'memorandum',
  'with',
  'from',
  'between',
  'space',
  'china',
  'chinese',
])

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

/** Makes an id from words that is not taken, with a number if necessary. */
export function freeSlug(words: readonly unknown[], taken: Pick<ReadonlySet<string>, 'has'>): string {
  const slug = slugOf(words)
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}

/** Makes an id from words: lower-case letters, digits and single hyphens. */
function slugOf(words: readonly unknown[]): string {
  return (
    words
      .flatMap((word) => textOf(word) ?? [])
      .join(' ')
      .normalize('NFD')
      .replace(/[\p{Diacritic}'’]/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'new'
  )
}

function partyOf(raw: unknown): DraftParty {
  const party = raw as Fields | null | undefined
  return { country: textOf(party?.country), organisation: textOf(party?.organisation) }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
