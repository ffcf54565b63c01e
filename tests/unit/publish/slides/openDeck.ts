import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** An opened package: its parts as bytes and as documents. Throws for a part that is not XML. */
export function openPackage(file: Uint8Array) {
  const files = unzipSync(file)
  const bytes = (path: string) => {
    const found = files[path]
    if (!found) throw new Error(`no part ${path}`)
    return found
  }
  const text = (path: string) => strFromU8(bytes(path))
  const documents = new Map<string, Document>()
  const xml = (path: string) => {
    const known = documents.get(path) ?? parse(text(path), path)
    documents.set(path, known)
    return known
  }
  const open = { paths: Object.keys(files), bytes, text, xml }
  return { ...open, faults: () => faultsOf(open) }
}

interface OpenPackage {
  paths: readonly string[]
  text: (path: string) => string
  xml: (path: string) => Document
}

function parse(text: string, path: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${path}: ${level}: ${message}`)
    },
  }).parseFromString(text, 'text/xml')
}

/** All elements of a qualified name, in order. */
export function elements(from: Document | Element, name: string): readonly Element[] {
  return Array.from(from.getElementsByTagName(name))
}

/** The text of every run in a part. */
export function wordsIn(document: Document): string {
  return elements(document, 'a:t')
    .map((run) => run.textContent ?? '')
    .join(' ')
}

/** The numbers or names that a chart keeps under an element such as `c:val`. */
export function cachedValues(series: Element, name: string): readonly string[] {
  return elements(series, name).flatMap((part) =>
    elements(part, 'c:v').map((value) => value.textContent ?? ''),
  )
}

/**
 * The inconsistencies of a package: parts without a type, types and relations without a part, ids without a relation.
 */
function faultsOf(open: OpenPackage): readonly string[] {
  const { paths, xml } = open
  const types = xml('[Content_Types].xml')
  const byExtension = elements(types, 'Default').map((each) => each.getAttribute('Extension'))
  const byName = elements(types, 'Override').map((each) => (each.getAttribute('PartName') ?? '').slice(1))
  const isTyped = (path: string) => byName.includes(path) || byExtension.includes(path.split('.').pop() ?? '')
  return [
    ...paths
      .filter((path) => path !== '[Content_Types].xml' && !isTyped(path))
      .map((path) => `no type: ${path}`),
    ...byName.filter((path) => !paths.includes(path)).map((path) => `no part: ${path}`),
    ...byName.filter((path, index) => byName.indexOf(path) !== index).map((path) => `two types: ${path}`),
    ...paths.filter((path) => path.endsWith('.xml')).flatMap((path) => faultsOfPart(path, open)),
  ]
}

function faultsOfPart(path: string, { paths, text, xml }: OpenPackage): readonly string[] {
  const part = xml(path)
  const relationsPath = path.replace(/([^/]+)$/, '_rels/$1.rels')
  const relations = paths.includes(relationsPath) ? elements(xml(relationsPath), 'Relationship') : []
  const ids = relations.map((relation) => relation.getAttribute('Id'))
  const used = [...text(path).matchAll(/ r:\w+="([^"]*)"/g)].map(([, id]) => id ?? '')
  const shapes = elements(part, 'p:cNvPr').map((shape) => shape.getAttribute('id'))
  return [
    ...relations
      .filter((relation) => relation.getAttribute('TargetMode') !== 'External')
      .map((relation) => resolved(path, relation.getAttribute('Target') ?? ''))
      .filter((target) => !paths.includes(target))
      .map((target) => `${path}: no part ${target}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${path}: no relation ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: two relations ${id}`),
    ...shapes.filter((id, index) => shapes.indexOf(id) !== index).map((id) => `${path}: two shapes ${id}`),
  ]
}

function resolved(from: string, target: string): string {
  return new URL(target, `file:///${from}`).pathname.slice(1)
}
