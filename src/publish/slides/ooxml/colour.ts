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

/** A solid fill. `opacity` from 0 to 1. */
export function solidFill(colour: string, tokens: Tokens, opacity = 1): string {
  const alpha = opacity < 1 ? xml('a:alpha', { val: Math.round(opacity * 100_000) }) : ''
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: hexOf(colour, tokens) }, alpha))
}
