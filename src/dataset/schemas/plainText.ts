import { z } from '../zod'

/** Characters that XML forbids, and those that change the direction of the text after them: both would break pictures and pages. */
const unsafeCharacters = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u
/** Whether a text without spaces around it is one that the schema accepts. */
export function isPlainText(words: string): boolean {
  return words !== '' && !unsafeCharacters.test(words)
}

/** Text that is not empty and contains no such character. */
export const plainText = z
  .string()
  .trim()
  .min(1, 'is empty')
  .refine(
    (words) => !unsafeCharacters.test(words),
    'contains an invisible control character: retype the text',
  )
