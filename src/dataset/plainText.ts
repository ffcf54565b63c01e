import { z } from './zod'

/** Signs that no XML may hold, and those that turn the direction of all text after them: a picture or a page would break. */
const unsafeSigns = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u
/** Words that are not empty and hold no such sign. */
export const plainText = z
  .string()
  .trim()
  .min(1, 'is empty')
  .refine((words) => !unsafeSigns.test(words), 'has an invisible control sign: type the text anew')
