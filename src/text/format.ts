import { calendarDay, type DayNumber, parsePartialDate } from '../dataset/partialDate'
import { once } from './once'

/** Formats values for one locale, through `Intl`. */
export interface Format {
  locale: string
  number(value: number): string
  /** A share between 0 and 1, in whole percent. */
  percent(share: number): string
  /** Picks a form by the locale's plural rules and replaces `#` with the number. */
  plural(value: number, forms: PluralForms): string
  /** The same by the rules for ordinal numbers: 1st, 2nd. */
  ordinal(value: number, forms: PluralForms): string
  list(items: readonly string[], kind?: 'and' | 'or'): string
  /** A year, without a thousands separator. */
  year(year: number): string
  /** A partial date at its own precision: `2023`, `October 2023`, `18 October 2023`. */
  date(value: string): string
  /** A partial date with a short month name. */
  shortDate(value: string): string
  /** The names of the months, as in a date. */
  months(): readonly string[]
  /** A day number as a date. */
  day(day: DayNumber): string
  /** The time of day in the reader's time zone. */
  timeOfDay(milliseconds: number): string
  /** A duration as minutes and seconds, with hours from one hour on. */
  duration(milliseconds: number): string
  /** A country's name: from the dataset in the dataset's language, from `Intl` in any other. */
  country(country: { iso2: string; name: string }): string
  /** A language's name from its ISO 639 code. */
  language(code: string): string
  /** Compares two names in the alphabetical order of the language. */
  compare(a: string, b: string): number
}

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

type DateFormats = Record<'year' | 'month' | 'day', () => Intl.DateTimeFormat>

/** The language that `data/` is written in. */
const languageOfData = 'en'

/** The formatting functions of a locale. Dates are formatted in UTC, so that no time zone shifts a day. */
export function createFormat(locale: string): Format {
  const number = once(() => new Intl.NumberFormat(locale))
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent' }))
  const cardinals = once(() => new Intl.PluralRules(locale))
  const ordinals = once(() => new Intl.PluralRules(locale, { type: 'ordinal' }))
  const lists = {
    and: once(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
    or: once(() => new Intl.ListFormat(locale, { type: 'disjunction' })),
  }
  const countries = once(() => new Intl.DisplayNames(locale, { type: 'region' }))
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }))
  const time = once(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }))
  const twoDigits = once(() => new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false }))
  const collator = once(() => new Intl.Collator(locale))
  const long = dateFormats(locale, 'long')
  const short = dateFormats(locale, 'short')
  const isDataLanguage = new Intl.Locale(locale).language === languageOfData
  const choose = (rules: Intl.PluralRules, value: number, forms: PluralForms) =>
    (forms[rules.select(value)] ?? forms.other).replace('#', number().format(value))
  return {
    locale,
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    plural: (value, forms) => choose(cardinals(), value, forms),
    ordinal: (value, forms) => choose(ordinals(), value, forms),
    list: (items, kind = 'and') => lists[kind]().format(items),
    year: (year) => long.year().format(Date.UTC(year, 0, 1)),
    date: (value) => formatPartialDate(long, value),
    shortDate: (value) => formatPartialDate(short, value),
    months: once(() => monthNames(locale)),
    day: (day) => long.day().format(utcTime(day)),
    timeOfDay: (milliseconds) => time().format(milliseconds),
    duration: (milliseconds) => formatDuration(twoDigits(), milliseconds),
    country: (country) => (isDataLanguage ? country.name : (countries().of(country.iso2) ?? country.name)),
    language: (code) => languages().of(code) ?? code,
    compare: (a, b) => collator().compare(a, b),
  }
}

function dateFormats(locale: string, month: 'long' | 'short'): DateFormats {
  const format = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
  return {
    year: format({ year: 'numeric' }),
    month: format({ year: 'numeric', month }),
    day: format({ year: 'numeric', month, day: 'numeric' }),
  }
}

function monthNames(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)))
}

function formatPartialDate(formats: DateFormats, value: string): string {
  const interval = parsePartialDate(value)
  return interval ? formats[interval.precision]().format(utcTime(interval.start)) : value
}

function formatDuration(twoDigits: Intl.NumberFormat, milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return (parts[0] === 0 ? parts.slice(1) : parts).map((part) => twoDigits.format(part)).join(':')
}

function utcTime(day: DayNumber): number {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  return Date.UTC(year, month - 1, dayOfMonth)
}
