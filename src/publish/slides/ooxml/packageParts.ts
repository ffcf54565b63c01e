import { strToU8, zipSync } from 'fflate'
import { xml } from './xml'

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A reference from one part to another part or to an external address. The part's XML refers to it by id. */
export interface Relation {
  id: string
  /** Last segment of an officeDocument relationship type, such as `slideLayout`, or a full type URI. */
  type: string
  /** Path of the part from the package root, or an external address. */
  target: string
  isOutside?: boolean
}

/** One file of a package (Open Packaging Conventions, ECMA-376 part 2). */
export interface Part {
  /** Path from the package root, without a leading slash. */
  path: string
  contentType: string
  /** XML without its declaration, or bytes. */
  content: string | Uint8Array
  relations?: readonly Relation[]
}

/** Zips a package: parts, content types and relationships. `main`: the relations of the root. */
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
  // A fixed time, so that the same deck produces the same bytes.
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

/** The relative path from a folder (with a trailing slash) to a file. */
function relativePath(folder: string, target: string): string {
  const from = folder.split('/').slice(0, -1)
  const to = target.split('/')
  const shared = from.findIndex((step, index) => to[index] !== step)
  const kept = shared < 0 ? from.length : shared
  return `${'../'.repeat(from.length - kept)}${to.slice(kept).join('/')}`
}

/** A normalized http(s) address for a hyperlink relation; null for any other scheme, which must not reach a file. */
export function outsideAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
