import type { Organisation, Publisher, Source, WrittenSource } from '../schema'

type SourceKind = Publisher['kind']

/** Kind of the texts of an organisation, by its type. */
const kindOfType: Readonly<Record<Organisation['type'], SourceKind>> = {
  'space-agency': 'government',
  ministry: 'government',
  'government-body': 'government',
  military: 'government',
  'international-organisation': 'intergovernmental',
  university: 'academic',
  'research-institute': 'academic',
  'non-governmental-organisation': 'think-tank',
  'state-owned-enterprise': 'company',
  company: 'company',
}

/**
 * Compiles a source as written: with the name and kind of its publisher, and whose text it is. `publishers` and
 * `organisations` are indexed by id. Throws on a broken reference, which the checker would have reported.
 */
export function resolveSource(
  { publisher: publisherId, writer: writerId, ...fields }: WrittenSource,
  publishers: ReadonlyMap<string, Publisher>,
  organisations: ReadonlyMap<string, Organisation>,
): Source {
  const publisher = publishers.get(publisherId)
  if (!publisher) throw new Error(`“${publisherId}” is not a publisher`)
  const { id, title, url, published, language, foundAt, note } = fields
  const writer = writerId === undefined ? undefined : writerOf(writerId, publishers, organisations)
  const issuer = writer ? writer.issuer : publisher.organisation
  return {
    id,
    publisher: writer ? `${writer.name} via ${publisher.name}` : publisher.name,
    title,
    url,
    published,
    language,
    kind: publisher.kind,
    ...(issuer !== undefined && { issuer }),
    ...(foundAt !== undefined && { foundAt }),
    ...(note !== undefined && { note }),
    publisherId,
    ...(writerId !== undefined && { writer: writerId }),
    ...(writer && { writerKind: writer.kind }),
  }
}

/** A source as written again, from its compiled form; null if that does not say which publisher it is. */
export function writtenSource(source: Source): WrittenSource | null {
  const { publisherId, writer, id, title, url, published, language, foundAt, note } = source
  if (publisherId === undefined) return null
  return {
    id,
    publisher: publisherId,
    ...(writer !== undefined && { writer }),
    title,
    url,
    ...(foundAt !== undefined && { foundAt }),
    published,
    language,
    ...(note !== undefined && { note }),
  }
}

function writerOf(
  id: string,
  publishers: ReadonlyMap<string, Publisher>,
  organisations: ReadonlyMap<string, Organisation>,
): { name: string; kind: SourceKind; issuer: string | undefined } {
  const publisher = publishers.get(id)
  if (publisher) return { name: publisher.name, kind: publisher.kind, issuer: publisher.organisation }
  const organisation = organisations.get(id)
  if (!organisation) throw new Error(`“${id}” is neither a publisher nor an organisation`)
  return { name: organisation.acronym ?? organisation.name, kind: kindOfType[organisation.type], issuer: id }
}
