import { doiAddress } from './doiAddress'
import { type CslItem, dateParts } from './files/cslJson'
import { escapeTex, oneLine } from './files/references'

/** The data of a citation: of the dataset, a view or one record. */
export interface Citation {
  /** Citation key in BibTeX and RIS. */
  id: string
  kind: 'dataset' | 'page'
  title: string
  /** A group name, written as one unit. */
  author: string
  /** The work that a page is part of; absent for the dataset itself. */
  container?: string
  /** Day of the latest change, ISO 8601. */
  published: string
  version: string
  address: string
  /** Day of access, ISO 8601. */
  accessed: string
  /** DOI of the dataset, if it has one. That of a page is in a note, because the page itself has another address. */
  doi?: string
}

/**
 * The key of a citation of the dataset, or of a view. `slug`: the view's filters; `address`: the page and its query, which
 * tell apart views with the same filters. Letters, digits and hyphens only, so that BibTeX and RIS take it as it is.
 */
export function citationKey(version: string, slug = '', address?: string): string {
  const parts = ['tracker', version.replace(/[^A-Za-z0-9-]/g, '-'), slug]
  if (address !== undefined) parts.push(fingerprint(address))
  return parts.filter((part) => part !== '').join('-')
}

/** FNV-1a, 32 bits, in base 36. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}

/** Formats a BibTeX entry: `year` for BibTeX itself, `date` for biblatex, Zotero and JabRef. */
export function citationBibtex(citation: Citation): string {
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeTex(citation.author)}}`],
    ['title', `{${escapeTex(citation.title)}}`],
    ['organization', citation.container && escapeTex(citation.container)],
    ['date', citation.published],
    ['year', citation.published.slice(0, 4)],
    ['version', citation.version],
    ['doi', citation.kind === 'dataset' ? citation.doi : undefined],
    ['note', partOf(citation)],
    ['url', citation.address],
    ['urldate', citation.accessed],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@${citation.kind === 'dataset' ? 'dataset' : 'online'}{${citation.id},\n${lines.join(',\n')}\n}\n`
}

/** Formats a RIS entry, for Zotero, EndNote and Mendeley. */
export function citationRis(citation: Citation): string {
  const [year = '', month = '', day = ''] = citation.published.split('-')
  const note = partOf(citation)
  const lines = [
    `TY  - ${citation.kind === 'dataset' ? 'DATA' : 'ELEC'}`,
    `ID  - ${citation.id}`,
    `AU  - ${oneLine(citation.author)}`,
    `TI  - ${oneLine(citation.title)}`,
    ...(citation.container ? [`T2  - ${oneLine(citation.container)}`] : []),
    `PY  - ${year}`,
    `DA  - ${year}/${month}/${day}/`,
    `ET  - ${citation.version}`,
    ...(citation.doi && citation.kind === 'dataset' ? [`DO  - ${citation.doi}`] : []),
    ...(note ? [`N1  - ${note}`] : []),
    `UR  - ${citation.address}`,
    `Y2  - ${citation.accessed.replaceAll('-', '/')}/`,
    'ER  - ',
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** The citation as an item of CSL-JSON, for Zotero, pandoc and processors of citation styles. */
export function citationItem(citation: Citation): CslItem {
  const note = partOf(citation)
  return {
    id: citation.id,
    type: citation.kind === 'dataset' ? 'dataset' : 'webpage',
    title: citation.title,
    author: [{ literal: citation.author }],
    ...(citation.container && { 'container-title': citation.container }),
    version: citation.version,
    issued: dateParts(citation.published),
    accessed: dateParts(citation.accessed),
    ...(citation.doi && citation.kind === 'dataset' && { DOI: citation.doi }),
    URL: citation.address,
    language: 'en',
    ...(note && { note }),
  }
}

/** Which dataset a page is part of, by its DOI. In English, like all data files. */
function partOf({ kind, container, doi }: Citation): string | undefined {
  return kind === 'page' && doi ? `Part of ${container ?? 'the dataset'}, ${doiAddress(doi)}` : undefined
}
