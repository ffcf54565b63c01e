import { english } from './en'
import { createFormat, type Format } from './format'

/** The messages that the first load needs, as typed functions; a language is one factory of this type. */
type Messages = ReturnType<typeof english>

/** The messages and formats of one locale. */
export interface Text {
  language: LanguageCode
  locale: string
  direction: 'ltr' | 'rtl'
  m: Messages
  f: Format
}

interface Language {
  locale: string
  direction: 'ltr' | 'rtl'
  messages: (f: Format) => Messages
}

/** British English, like the data: day before month. A new language is one entry here and one folder beside `en`. */
const languages = {
  en: { locale: 'en-GB', direction: 'ltr', messages: english },
} satisfies Readonly<Record<string, Language>>

/** ISO 639 code of an available language. */
export type LanguageCode = keyof typeof languages

const isLanguageCode = (code: string): code is LanguageCode => Object.hasOwn(languages, code)

/** ISO 639 codes of the available languages. */
export const languageCodes = Object.keys(languages).filter(isLanguageCode)

/** The text of a language by its ISO 639 code; English if that language is not available. */
export function createText(code = 'en'): Text {
  const language = isLanguageCode(code) ? code : 'en'
  const { locale, direction, messages }: Language = languages[language]
  const f = createFormat(locale)
  return { language, locale, direction, m: messages(f), f }
}
