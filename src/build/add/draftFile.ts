import { readFileSync } from 'node:fs'
import type { Draft, Fields } from '../../dataset/draft/draft'

/** Something on the command line, or in the file that it names, that cannot be understood. */
export class DraftFlagError extends Error {}

/**
 * Reads a draft from a file, or from standard input for `-`: a record alone, or with what is new with it, as the form
 * on the Data page gives it. Throws `DraftFlagError` with a sentence.
 */
export function draftFromFile(path: string, readInput: () => string): Draft {
  const name = path === '-' ? 'Standard input' : path
  let value: unknown
  try {
    value = JSON.parse(path === '-' ? readInput() : readFileSync(path, 'utf8'))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new DraftFlagError(`${name} cannot be read as JSON: ${detail}`)
  }
  if (!isFields(value)) throw new DraftFlagError(`${name} is no record: put it between { and }`)
  if (!('agreement' in value)) return { agreement: value, sources: [], organisations: [] }
  const { agreement, sources = [], organisations = [], ...rest } = value
  const stray = Object.keys(rest)
  if (!isFields(agreement) || !isList(sources) || !isList(organisations) || stray.length > 0)
    throw new DraftFlagError(
      `${name} must be { "agreement": { … }, "sources": [ … ], "organisations": [ … ] }, and nothing else${stray.length > 0 ? ` (not ${stray.join(', ')})` : ''}`,
    )
  return { agreement, sources, organisations }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isFields)
}
