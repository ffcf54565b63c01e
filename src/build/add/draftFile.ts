import { readFileSync } from 'node:fs'
import type { Draft, Fields } from '../../dataset/draft/draft'

/** Misuse of the command line, or a draft file that cannot be read. */
export class DraftFlagError extends Error {}

/**
 * Reads a draft from a file, or from standard input if the path is `-`: an agreement alone, or an agreement with its new
 * sources, publishers and organisations, as the form on the Data page saves it. Throws `DraftFlagError`.
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
  if (!isFields(value)) throw new DraftFlagError(`${name} contains no record: expected a JSON object`)
  if (!('agreement' in value)) return { agreement: value, publishers: [], sources: [], organisations: [] }
  const { agreement, publishers = [], sources = [], organisations = [], ...rest } = value
  const stray = Object.keys(rest)
  if (
    !isFields(agreement) ||
    !isList(publishers) ||
    !isList(sources) ||
    !isList(organisations) ||
    stray.length > 0
  )
    throw new DraftFlagError(
      `${name} must have the form { "agreement": { … }, "sources": [ … ], "publishers": [ … ], "organisations": [ … ] }${stray.length > 0 ? `, without ${stray.join(', ')}` : ''}`,
    )
  return { agreement, publishers, sources, organisations }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isFields)
}
