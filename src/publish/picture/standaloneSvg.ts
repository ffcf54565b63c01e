import { escapeXml } from './escapeXml'

/** What stands in the file beside the drawing: found by libraries, search engines and the next editor. */
export interface PictureMetadata {
  title: string
  description: string
  /** Address of the view that is drawn; null where it is not known. */
  link: string | null
  publisher: string
  rights: string
  /** Day of the data, ISO 8601. */
  date: string
}

interface Standalone {
  tokens: ReadonlyMap<string, string>
  /** The typeface as WOFF2 in base 64, so that the file looks the same everywhere; null to leave it to the reader's. */
  font: string | null
  metadata: PictureMetadata
}

/** What readers without the embedded typeface see: Inter where it is installed, else their own. */
const fontFamily = "Inter, 'Inter Variable', system-ui, 'Segoe UI', Arial, sans-serif"

/** A rendered chart as a file of its own: colours in place of tokens, typeface and metadata inside. */
export function standaloneSvg(svg: string, { tokens, font, metadata }: Standalone): string {
  const face = font
    ? `<style>@font-face{font-family:Inter;font-weight:400 600;src:url(data:font/woff2;base64,${font}) format("woff2")}</style>`
    : ''
  const resolved = svg
    .replaceAll('font-family="var(--font)"', `font-family="${fontFamily}"`)
    .replace(/([\w-]+)="var\((--[\w-]+)\)"/g, (_, attribute: string, name: string) => {
      const value = tokens.get(name)
      if (value === undefined) throw new Error(`The picture uses ${name}, which is no token`)
      return paint(attribute, value)
    })
  const start = resolved.indexOf('>') + 1
  return `<?xml version="1.0" encoding="UTF-8"?>\n${resolved.slice(0, start)}${describe(metadata)}${face}${resolved.slice(start)}\n`
}

/** A colour as an attribute that every reader of SVG 1.1 knows: opacity stands apart. */
function paint(attribute: string, value: string): string {
  const parts = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(value)
  if (!parts) return `${attribute}="${escapeXml(value)}"`
  const [, red, green, blue, alpha] = parts
  return `${attribute}="rgb(${red},${green},${blue})" ${attribute}-opacity="${alpha}"`
}

function describe({ title, description, link, publisher, rights, date }: PictureMetadata): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['description', description],
    ['publisher', publisher],
    ['source', link],
    ['rights', rights],
    ['date', date],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value ? [`<dc:${name}>${escapeXml(value)}</dc:${name}>`] : [],
  )
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">${lines.join('')}</rdf:Description></rdf:RDF></metadata>`
}
