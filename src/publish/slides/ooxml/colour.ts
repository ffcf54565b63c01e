import { xml } from './xml'

/** Values of the design tokens in one theme, by name. */
export type Tokens = ReadonlyMap<string, string>

/** Resolves a colour such as `var(--ink)` to six hexadecimal digits. Throws if it is not a token for a solid colour. */
export function hexOf(colour: string, tokens: Tokens): string {
  const value = tokens.get(colour.replace(/^var\((--[\w-]+)\)$/, '$1')) ?? ''
  const digits = /^#([0-9a-f]{6})$/i.exec(value)?.[1]
  if (!digits) throw new Error(`A slide uses ${colour}, which is not a solid colour`)
  return digits.toUpperCase()
}

/** A solid fill. */
export function solidFill(colour: string, tokens: Tokens): string {
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: hexOf(colour, tokens) }))
}
