import { z } from '../zod'

/**
 * Checks a value against a schema, and never throws: zod itself stumbles over an object where a text belongs when that
 * has a `length` that is no number. Such a value gets one fault at its root.
 */
export function checkForm<Value>(schema: z.ZodType<Value>, input: unknown): z.ZodSafeParseResult<Value> {
  try {
    return schema.safeParse(input, { reportInput: true })
  } catch {
    const message = 'has an object in the place of a text: write the text'
    return z.custom<Value>(() => false, message).safeParse(input, { reportInput: true })
  }
}
