import type { z } from 'zod'
import type { JsonPath } from './dataFolder'

interface Description {
  field: JsonPath
  message: string
  fix: string
}

/** A sentence of the schema, which may say after a colon what to do. */
function messageAndFix(sentence: string) {
  const [message = '', fix = 'correct it'] = sentence.split(': ')
  return { message, fix }
}

/** A fault against the schema in plain words. Fields that the schema does not know come one by one. */
export function describeIssue(issue: z.core.$ZodIssue): readonly Description[] {
  const field = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const name = field.length > 0 ? String(field[field.length - 1]) : 'record'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: [...field, key],
        message: `“${key}” is no field here`,
        fix: 'correct its spelling, or take it out; the fields are listed in data/README.md',
      }))
    case 'invalid_value':
      return [
        {
          field,
          message: issue.input === undefined ? 'is missing' : 'is not one of the allowed words',
          fix: `use one of: ${issue.values.map(String).join(', ')}`,
        },
      ]
    case 'invalid_type':
      return issue.input === undefined
        ? [{ field, message: 'is missing', fix: `add ${name} (${issue.expected})` }]
        : [{ field, message: `is no ${issue.expected}`, fix: `write ${name} as ${issue.expected}` }]
    case 'too_small':
      // The only texts with a least length are those that must say something.
      if (issue.origin === 'string')
        return [{ field, message: 'is empty', fix: `write ${name}, or take it out where it is optional` }]
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
