import { xml } from './xml'

/** Values of the design tokens in one theme, by name. */
export type Tokens = ReadonlyMap<string, string>

/** A colour such as `var(--ink)` as six hexadecimal digits. Throws where it is no token of one solid colour. */
export function hexOf(colour: string, tokens: Tokens): string {
  const value = tokens.get(colour.replace(/^var\((--[\w-]+)\)$/, '$1')) ?? ''
  const digits = /^#([0-9a-f]{6})$/i.exec(value)?.[1]
  if (!digits) throw new Error(`A slide uses ${colour}, which is no solid colour`)
  return digits.toUpperCase()
}

/** A fill of one colour. */
export function solidFill(colour: string, tokens: Tokens): string {
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: hexOf(colour, tokens) }))
}
