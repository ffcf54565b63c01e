import { z } from '../zod'

/**
 * Checks a value against a schema and never throws. zod throws if a text is expected and the value is an object whose
 * `length` is not a number; such a value gets one issue at its root.
 */
export function checkForm<Value>(schema: z.ZodType<Value>, input: unknown): z.ZodSafeParseResult<Value> {
  try {
    return schema.safeParse(input, { reportInput: true })
  } catch {
    const message = 'is an object instead of text: write the text'
    return z.custom<Value>(() => false, message).safeParse(input, { reportInput: true })
  }
}
