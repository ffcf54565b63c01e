import { escapeXml } from '../../picture/escapeXml'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of XML. Values of attributes can be any text; children are XML already, so that words go through `xmlText`. */
export function xml(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(String(value))}"`))
    .join('')
  const inside = children.join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** Words inside an element: on one line, with nothing in them that could act. */
export function xmlText(text: string): string {
  return escapeXml(inertText(text))
}

/** Characters that turn the direction of the text after them: U+202A to U+202E, U+2066 to U+2069. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** A text as one line: white space is one space each, and nothing in it can turn the direction of what follows. */
export function inertText(text: string): string {
  return text.replace(turning, '').replace(/\s+/g, ' ')
}
