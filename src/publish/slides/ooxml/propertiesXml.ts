import { xml, xmlText } from './xml'

/** Document properties. */
export interface DeckProperties {
  title: string
  subject: string
  /** The publisher. */
  author: string
  /** Search keywords. */
  keywords: string
  /** The dataset, its version and its licence. */
  description: string
  /** BCP 47. */
  language: string
  /** Date of the data, ISO 8601; omitted if it is not a full date. */
  date: string
}

/** Core properties (Dublin Core). */
export function corePropertiesXml(properties: DeckProperties): string {
  // The format allows only full dates.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(properties.date)
  const day = (name: string) =>
    isDay ? xml(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${properties.date}T00:00:00Z`) : ''
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    xml('dc:title', {}, xmlText(properties.title)),
    xml('dc:subject', {}, xmlText(properties.subject)),
    xml('dc:creator', {}, xmlText(properties.author)),
    xml('cp:keywords', {}, xmlText(properties.keywords)),
    xml('dc:description', {}, xmlText(properties.description)),
    xml('dc:language', {}, xmlText(properties.language)),
    xml('cp:lastModifiedBy', {}, xmlText(properties.author)),
    day('created'),
    day('modified'),
  )
}

/** Extended properties: only the publisher. */
export function extendedPropertiesXml(author: string): string {
  return xml(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    xml('Company', {}, xmlText(author)),
  )
}
