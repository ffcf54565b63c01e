import { escapeXml } from '../../picture/escapeXml'
import { inertText } from './inertText'

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
