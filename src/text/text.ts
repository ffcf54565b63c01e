import { english } from './en'
import { createFormat, type Format } from './format'

/** Every message of the app, as typed functions; a language is one factory of this type. */
type Messages = ReturnType<typeof english>

/** The messages and formats of one locale. */
export interface Text {
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
const languages: Readonly<Record<string, Language>> = {
  en: { locale: 'en-GB', direction: 'ltr', messages: english },
}

/** ISO 639 codes of the available languages. */
export const languageCodes = Object.keys(languages)

/** The text of a language by its ISO 639 code; English if that language is not available. */
export function createText(code = 'en'): Text {
  const language = languages[code] ?? languages.en
  if (!language) throw new Error('English is missing')
  const f = createFormat(language.locale)
  return { locale: language.locale, direction: language.direction, m: language.messages(f), f }
}
