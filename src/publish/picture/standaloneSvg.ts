import { escapeXml } from './escapeXml'

/** Metadata embedded in the file. */
export interface PictureMetadata {
  title: string
  description: string
  /** That the title is the presenter's own, and what the chart's own would be; null or absent if it is the chart's own. */
  headlineNote?: string | null
  /** Address of the view; null if unknown. */
  link: string | null
  publisher: string
  /** The licence; for own data, that it is not the tracker's. */
  rights: string
  /** Date of the data, ISO 8601; null if unknown. */
  date: string | null
}

interface Standalone {
  tokens: ReadonlyMap<string, string>
  /** The typeface as base64 WOFF2, so that the file looks the same everywhere; null to use the viewer's. */
  font: string | null
  metadata: PictureMetadata
}

/** Fallback for viewers that ignore the embedded typeface. */
const fontFamily = "Inter, 'Inter Variable', system-ui, 'Segoe UI', Arial, sans-serif"

/** Makes a rendered chart standalone: resolves tokens to colours, embeds typeface and metadata. */
export function standaloneSvg(svg: string, { tokens, font, metadata }: Standalone): string {
  const face = font
    ? `<style>@font-face{font-family:Inter;font-weight:400 600;src:url(data:font/woff2;base64,${font}) format("woff2")}</style>`
    : ''
  const resolved = svg
    .replaceAll('font-family="var(--font)"', `font-family="${fontFamily}"`)
    .replace(/([\w-]+)="var\((--[\w-]+)\)"/g, (_, attribute: string, name: string) => {
      const value = tokens.get(name)
      if (value === undefined) throw new Error(`The picture uses ${name}, which is not a design token`)
      return paint(attribute, value)
    })
  const start = resolved.indexOf('>') + 1
  return `<?xml version="1.0" encoding="UTF-8"?>\n${resolved.slice(0, start)}${describe(metadata)}${face}${resolved.slice(start)}\n`
}

/** A colour as SVG 1.1 attributes, with opacity in a separate attribute. */
function paint(attribute: string, value: string): string {
  const parts = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(value)
  if (!parts) return `${attribute}="${escapeXml(value)}"`
  const [, red, green, blue, alpha] = parts
  return `${attribute}="rgb(${red},${green},${blue})" ${attribute}-opacity="${alpha}"`
}

function describe({
  title,
  description,
  headlineNote = null,
  link,
  publisher,
  rights,
  date,
}: PictureMetadata): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['dc:title', title],
    ['dc:description', description],
    ['rdfs:comment', headlineNote],
    ['dc:publisher', publisher],
    ['dc:source', link],
    ['dc:rights', rights],
    ['dc:date', date],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`<${name}>${escapeXml(value)}</${name}>`] : []))
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">${lines.join('')}</rdf:Description></rdf:RDF></metadata>`
}
