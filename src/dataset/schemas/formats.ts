/** The forms of single values that several schemas share. */

import { z } from '../zod'
import { plainText as text } from './plainText'

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const slug = z
  .string()
  .regex(slugPattern, 'is not a slug: use lower-case letters, digits and single hyphens')
export const stableId = slug.describe('Stable: never reused, never renamed')

/** Text that is not even a slug gets the same message as an unknown id. */
export const idOf = (kind: string, add: string) =>
  z.string().regex(slugPattern, `is not a known ${kind}: use an existing id, or ${add}`)
export const organisationId = idOf('organisation', 'add it as a new one')
export const sourceId = idOf('source', 'add it as a new one')
export const publisherId = idOf('publisher', 'add it to publishers.json')
export const programId = idOf('program', 'add it to programs.json')
export const sourceIds = z.array(sourceId).min(1)
export const iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code such as PAK')
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date such as 2023, 2023-10 or 2023-10-18',
  )
/** Titles stand in lists, tables and file names. Data of other makers may have longer ones. */
export const title = text
  .refine((words) => !/[\n\r\u2028\u2029]/.test(words), 'has a line break: write it on one line')
  .refine((words) => words.length <= 300, 'has more than 300 characters: shorten it')
export const language = z.string().regex(/^[a-z]{2,3}$/, 'is not an ISO 639 code such as en')
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'is not a day such as 2026-11-30')
export const webAddress = z.string().regex(/^https?:\/\/\S+$/, 'is not an http or https address')
/** A digital object identifier in its bare form, by the pattern that Crossref recommends. */
export const doi = z.string().regex(/^10\.\d{4,9}\/[\w.;()/:-]+$/, 'is not a DOI such as 10.5281/zenodo.1')
/** A mail address, or a web address, in which `{title}` and `{body}` stand for those of a message. */
export const contact = z
  .string()
  .regex(
    /^(https?:\/\/\S+|[\w.+-]+@[\w-]+(\.[\w-]+)+)$/,
    'is neither a mail address nor an http or https address',
  )
export const latitude = z.number().min(-90).max(90)
export const longitude = z.number().min(-180).max(180)
