import { strToU8, zipSync } from 'fflate'
import { xml } from './xml'

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What one part needs of another, or of an address outside. The id stands in the XML of the part. */
export interface Relation {
  id: string
  /** Last step of the type's address, such as `slideLayout`; a whole address for other families. */
  type: string
  /** Path of the part from the root of the package, or an address outside. */
  target: string
  isOutside?: boolean
}

/** One file of a package (Open Packaging Conventions, ECMA-376 part 2). */
export interface Part {
  /** From the root of the package, without a slash before it. */
  path: string
  contentType: string
  /** XML without its header, or bytes. */
  content: string | Uint8Array
  relations?: readonly Relation[]
}

/** A package as a ZIP file: the parts, what is what, and what belongs to what. `main` are the relations of its root. */
export function zipPackage(parts: readonly Part[], main: readonly Relation[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(xmlHeader + contentTypes(parts)),
    '_rels/.rels': strToU8(xmlHeader + relationships('', main)),
  }
  for (const { path, content, relations = [] } of parts) {
    files[path] = typeof content === 'string' ? strToU8(xmlHeader + content) : content
    if (relations.length === 0) continue
    const cut = path.lastIndexOf('/') + 1
    files[`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`] = strToU8(
      xmlHeader + relationships(path.slice(0, cut), relations),
    )
  }
  // One fixed time, so that the same deck is the same file.
  return zipSync(files, { level: 6, mtime: new Date(2000, 0, 1) })
}

function contentTypes(parts: readonly Part[]): string {
  return xml(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    xml('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, contentType }) =>
      xml('Override', { PartName: `/${path}`, ContentType: contentType }),
    ),
  )
}

function relationships(folder: string, relations: readonly Relation[]): string {
  return xml(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...relations.map(({ id, type, target, isOutside }) =>
      xml('Relationship', {
        Id: id,
        Type: type.includes(':') ? type : `${officeDocument}/${type}`,
        Target: isOutside ? target : relativePath(folder, target),
        TargetMode: isOutside ? 'External' : undefined,
      }),
    ),
  )
}

/** The way from a folder (with its last slash) to a file. */
function relativePath(folder: string, target: string): string {
  const from = folder.split('/').slice(0, -1)
  const to = target.split('/')
  const shared = from.findIndex((step, index) => to[index] !== step)
  const kept = shared < 0 ? from.length : shared
  return `${'../'.repeat(from.length - kept)}${to.slice(kept).join('/')}`
}

/** An address as a link of a file may carry it; null for all but pages of the web, which office programs would not open. */
export function outsideAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
