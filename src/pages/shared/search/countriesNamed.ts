import type { Country } from '../../../dataset/schema'
import { foldText } from '../../../selection/records/foldText'
import { countryNameMessages } from '../../../text/onDemand/profile/countryNameMessages'
import type { Text } from '../../../text/text'
import { wordMatch } from './wordMatch'

/** Further languages in which readers name countries. The browser knows the names. */
const languages = [
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'pl',
  'pt',
  'ru',
  'tr',
  'ur',
  'vi',
  'zh',
]

/**
 * The countries that a query names, with a rank: 3 for a code or one of the other names in full (“UK”), 2 for the start of
 * the name, 1 for the start of a word of any of its names, or for its initials. Names in other languages are searched only if none fits in the reader's, so that
 * a few letters do not find far too much. Empty for an empty query.
 */
export function countriesNamed(
  countries: readonly Country[],
  text: Text,
  query: string,
): ReadonlyMap<Country, number> {
  const needle = needleOf(query)
  if (needle === '') return new Map()
  const others = countryNameMessages(text)
  const ranks = countries.map((country) => [country, rankOf(country, text, others, needle)] as const)
  const found = ranks.filter(([, rank]) => rank > 0)
  if (found.length > 0) return new Map(found)
  return new Map(countries.filter((country) => isForeign(country, needle)).map((country) => [country, 1]))
}

/** The query as names are written: without accents, case and article, and “saint” in full. */
function needleOf(query: string): string {
  return foldText(query)
    .trim()
    .replace(/^the\s+/, '')
    .replace(/\bst(\.\s*|\s+)/g, 'saint ')
    .replaceAll('&', ' and ')
    .replace(/\s+/g, ' ')
}

function rankOf(
  country: Country,
  { f }: Text,
  others: Readonly<Record<string, string>>,
  needle: string,
): 0 | 1 | 2 | 3 {
  const name = f.country(country)
  const further = others[country.iso3] ?? ''
  const exact = [country.iso3, country.iso2, name, ...further.split(', ')]
  if (exact.some((known) => foldText(known) === needle)) return 3
  if (foldText(name).startsWith(needle)) return 2
  const names = `${name} ${country.officialName} ${further}`
  return initials(name) === needle || wordMatch(needle, names) > 0 ? 1 : 0
}

/** Returns the initials of a name: “uae” for United Arab Emirates. Empty for a single word. */
function initials(name: string): string {
  const words = foldText(name).split(/[\s-]+/)
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : ''
}

function isForeign({ iso2 }: Country, needle: string): boolean {
  return foreignNames(iso2).some((name) => name.startsWith(needle) || name.includes(` ${needle}`))
}

const known = new Map<string, readonly string[]>()
let displayNames: readonly Intl.DisplayNames[] | null = null

/** The names of a country in `languages`, as searched. Lazy and memoized. */
function foreignNames(iso2: string): readonly string[] {
  // Files of readers may hold anything, and the browser throws at what is no code.
  if (!/^[A-Z]{2}$/i.test(iso2)) return []
  displayNames ??= languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }))
  let names = known.get(iso2)
  if (!names) {
    names = displayNames.map((inLanguage) => foldText(inLanguage.of(iso2) ?? ''))
    known.set(iso2, names)
  }
  return names
}
