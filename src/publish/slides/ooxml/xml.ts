import { escapeXml } from '../../picture/escapeXml'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An XML element. Attribute values are escaped here; children must be XML already, so pass text through `xmlText`. */
export function xml(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(String(value))}"`))
    .join('')
  const inside = children.join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** Escaped text for the inside of an element, on one line and without direction controls. */
export function xmlText(text: string): string {
  return escapeXml(inertText(text))
}

/** Bidirectional control characters: U+202A to U+202E, U+2066 to U+2069. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** Collapses white space to single spaces and removes bidirectional controls, which could reverse the text after them. */
export function inertText(text: string): string {
  return text.replace(turning, '').replace(/\s+/g, ' ')
}
