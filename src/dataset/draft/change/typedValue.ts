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

function schemaAt(start: z.ZodType, field: string): { schema: z.ZodType | null; isNullable: boolean } {
  let found: ReturnType<typeof schemaAt> = { schema: start, isNullable: false }
  for (const key of field.split('.')) {
    const { schema } = found
    const inner: unknown =
      schema instanceof z.ZodObject
        ? schema.shape[key]
        : schema instanceof z.ZodArray
          ? schema.element
          : undefined
    if (!(inner instanceof z.ZodType)) return { schema: null, isNullable: false }
    found = unwrapped(inner)
  }
  return found
}

function unwrapped(outer: unknown): { schema: z.ZodType | null; isNullable: boolean } {
  let schema = outer
  let isNullable = false
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    isNullable ||= schema instanceof z.ZodNullable
    schema = schema.unwrap()
  }
  return { schema: schema instanceof z.ZodType ? schema : null, isNullable }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
