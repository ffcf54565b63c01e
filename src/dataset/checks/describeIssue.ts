import type { z } from 'zod'
import type { JsonPath } from './dataFolder'

interface Description {
  field: JsonPath
  message: string
  fix: string
  /** Set if a required value is absent. */
  isMissing?: true
}

/** Splits a message of the schema, which may have a fix after a colon. */
function messageAndFix(sentence: string) {
  const [message = '', fix = 'correct it'] = sentence.split(': ')
  return { message, fix }
}

/** What replaces a field that records and sources no longer have. */
const replacements: ReadonlyMap<string, string> = new Map(
  Object.entries({
    confidence: 'remove it: it is computed from the evidence; if the record may be wrong, say why in doubt',
    kind: 'remove it: the kind of a source is that of its publisher in publishers.json',
    issuer: 'name the organisation as the writer if someone else printed its text, or in publishers.json',
  }),
)

/** JSON has no records: the schema means an object of any keys. */
function typeName(expected: string): string {
  return expected === 'record' ? 'object' : expected
}

const missing = { message: 'is missing', isMissing: true } as const

/** Describes a schema violation in plain words. Each unknown field gets its own description. */
export function describeIssue(issue: z.core.$ZodIssue): readonly Description[] {
  const field = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const name = field.length > 0 ? String(field[field.length - 1]) : 'record'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: [...field, key],
        message: `“${key}” is not a field of this record`,
        fix:
          replacements.get(key) ??
          'correct its spelling, or remove it; the fields are listed in data/README.md',
      }))
    case 'invalid_value':
      return [
        {
          field,
          ...(issue.input === undefined ? missing : { message: 'is not one of the allowed words' }),
          fix: `use one of: ${issue.values.map(String).join(', ')}`,
        },
      ]
    case 'invalid_type':
      return issue.input === undefined
        ? [{ field, ...missing, fix: `add ${name} (${typeName(issue.expected)})` }]
        : [
            {
              field,
              message: `is not of type ${typeName(issue.expected)}`,
              fix: `write ${typeof field.at(-1) === 'number' ? 'it' : name} as ${typeName(issue.expected)}`,
            },
          ]
    case 'too_small':
      // The schema gives texts a minimum length only to forbid empty ones.
      // `checkSides` names the party that is missing.
      if (issue.origin === 'array' && field.join('.') === 'parties') return []
      if (issue.origin === 'string')
        return [{ field, message: 'is empty', fix: `write ${name}, or remove it where it is optional` }]
      return [
        {
          field,
          message: issue.origin === 'array' ? `has fewer than ${issue.minimum} entries` : 'is too small',
          fix: `give at least ${issue.minimum}`,
        },
      ]
    case 'too_big':
      return [{ field, message: 'is too large or too long', fix: `give at most ${issue.maximum}` }]
    default:
      return [{ field, ...messageAndFix(issue.message) }]
  }
}
