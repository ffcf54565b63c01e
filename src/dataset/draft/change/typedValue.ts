import { z } from '../../zod'
import { type ChangeableList, changeableLists } from './change'

/**
 * The value of a field as typed: a number where the schema has one, a list from words between commas, JSON for anything
 * else in brackets. Text that does not fit stays text, for the checker to reject. An empty text is null where the field
 * may be unknown, and undefined elsewhere.
 */
export function typedValue(list: ChangeableList, field: string, typed: string): unknown {
  const text = typed.trim()
  const { schema, isNullable } = schemaAt(changeableLists[list], field)
  if (text === '') return isNullable ? null : undefined
  if (schema instanceof z.ZodNumber) return Number.isNaN(Number(text)) ? text : Number(text)
  if (schema instanceof z.ZodBoolean) return text === 'true' ? true : text === 'false' ? false : text
  if (/^[[{]/.test(text) && (schema instanceof z.ZodArray || schema instanceof z.ZodObject)) return json(text)
  if (schema instanceof z.ZodArray && !(unwrapped(schema.element).schema instanceof z.ZodObject))
    return text.split(/\s*[,;]\s*/).filter(Boolean)
  return text
}

/** The words that the schema allows for a field; empty if it takes other values. */
export function wordsOf(list: ChangeableList, field: string): readonly string[] {
  const { schema } = schemaAt(changeableLists[list], field)
  return schema instanceof z.ZodEnum ? schema.options.map(String) : []
}

/** Whether the schema has a field, and whether it can be removed: a required one cannot, a member of a list can. */
export function fieldForm(list: ChangeableList, field: string): 'unknown' | 'required' | 'removable' {
  const { schema, isOptional } = schemaAt(changeableLists[list], field)
  if (schema === null) return 'unknown'
  return isOptional || /\.\d+$/.test(field) ? 'removable' : 'required'
}

interface FoundSchema {
  schema: z.ZodType | null
  isNullable: boolean
  isOptional: boolean
}

function schemaAt(start: z.ZodType, field: string): FoundSchema {
  let found: FoundSchema = { schema: start, isNullable: false, isOptional: false }
  for (const key of field.split('.')) {
    const { schema } = found
    const inner: unknown =
      schema instanceof z.ZodObject
        ? schema.shape[key]
        : schema instanceof z.ZodArray
          ? schema.element
          : undefined
    if (!(inner instanceof z.ZodType)) return { schema: null, isNullable: false, isOptional: false }
    found = unwrapped(inner)
  }
  return found
}

function unwrapped(outer: unknown): FoundSchema {
  let schema = outer
  let isNullable = false
  let isOptional = false
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    isNullable ||= schema instanceof z.ZodNullable
    isOptional ||= schema instanceof z.ZodOptional
    schema = schema.unwrap()
  }
  return { schema: schema instanceof z.ZodType ? schema : null, isNullable, isOptional }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
