import type { Source } from '../../dataset/schema'
import { oneLine } from './references'

/** An item of CSL-JSON, as far as this app fills it. */
export interface CslItem {
  id: string
  type: 'dataset' | 'webpage'
  title: string
  author?: readonly { literal: string }[]
  'container-title'?: string
  publisher?: string
  version?: string
  issued?: CslDate
  accessed?: CslDate
  DOI?: string
  URL: string
  language?: string
  note?: string
}

/** Year, month and day, as many of them as are known. */
interface CslDate {
  'date-parts': readonly [readonly number[]]
}

/** Media type of CSL-JSON, as registered with IANA. */
export const cslType = 'application/vnd.citationstyles.csl+json'

/** A source as an item. The data does not record the day on which a page was read, so it has no day of access. */
export function sourceItem(source: Source): CslItem {
  return {
    id: source.id,
    type: 'webpage',
    title: oneLine(source.title),
    publisher: oneLine(source.publisher),
    ...(source.published && { issued: dateParts(source.published) }),
    URL: source.url,
    language: source.language,
  }
}

/** Items as a file of CSL-JSON, one item a line. */
export function cslJson(items: readonly CslItem[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`
}

/** A partial date (ISO 8601), exactly as precise as it is. */
export function dateParts(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}
