import {
  type CheckInput,
  type Entries,
  type Entry,
  type JsonPath,
  type Problem,
  problemAt,
} from './dataFolder'

/** Reports ids and codes that do not exist. */
export function checkReferences(input: CheckInput): Problem[] {
  return followReferences(input).problems
}

/** Reports unused sources, organisations and publishers. */
export function checkUnused(input: CheckInput): Problem[] {
  const { sources, organisations, publishers } = unusedEntries(input)
  return [
    ...sources.map((entry) =>
      problemAt(entry, ['id'], 'no record uses this source', 'refer to it in a record, or remove it'),
    ),
    ...organisations.map((entry) =>
      problemAt(
        entry,
        ['id'],
        'no record or organisation refers to it',
        'refer to it as a party, a parent or a writer, or remove it',
      ),
    ),
    ...publishers.map((entry) =>
      problemAt(entry, ['id'], 'no source names this publisher', 'name it in a source, or remove it'),
    ),
  ]
}

/** The sources, organisations and publishers that nothing refers to. */
export function unusedEntries(input: CheckInput): Pick<Entries, 'sources' | 'organisations' | 'publishers'> {
  const { entries } = input
  const { used } = followReferences(input)
  return {
    sources: entries.sources.filter(({ id }) => !used.source.has(id)),
    organisations: entries.organisations.filter(({ id }) => !used.organisation.has(id)),
    publishers: entries.publishers.filter(({ id }) => !used.publisher.has(id)),
  }
}

function followReferences({ entries, form }: CheckInput) {
  const problems: Problem[] = []
  const known = {
    program: ids(entries.programs),
    organisation: ids(entries.organisations),
    group: ids(entries.groups),
    source: ids(entries.sources),
    publisher: ids(entries.publishers),
    agreement: ids(entries.agreements),
    country: new Set(entries.countries.flatMap((entry) => entry.value.iso3 ?? [])),
  }
  const used = {
    source: new Set<string>(),
    organisation: new Set<string>(),
    publisher: new Set<string>(),
  }

  const refer = (
    entry: Entry<unknown>,
    kind: keyof typeof known,
    id: string | undefined,
    field: JsonPath,
  ) => {
    if (id === undefined) return
    if (kind in used) used[kind as keyof typeof used].add(id)
    if (known[kind].has(id)) return
    const isShort = kind === 'program' || kind === 'group'
    const fix = isShort ? `use one of ${[...known[kind]].join(', ')}; or ${fixes[kind]}` : fixes[kind]
    problems.push(problemAt(entry, field, messages[kind].replace('#', id), fix))
  }
  const referAll = (entry: Entry<unknown>, ids: readonly string[] | undefined, field: JsonPath) => {
    ids?.forEach((id, index) => {
      refer(entry, 'source', id, [...field, index])
    })
  }

  for (const entry of entries.agreements) {
    const { programs, parties, sources, milestones, documents } = entry.value
    programs?.forEach((id, index) => {
      refer(entry, 'program', id, ['programs', index])
    })
    parties?.forEach((party, index) => {
      refer(entry, 'country', party.country, ['parties', index, 'country'])
      refer(entry, 'organisation', party.organisation, ['parties', index, 'organisation'])
    })
    referAll(entry, sources, ['sources'])
    milestones?.forEach((milestone, index) => {
      referAll(entry, milestone.sources, ['milestones', index, 'sources'])
      const place = ['milestones', index, 'record']
      refer(entry, 'agreement', milestone.record, place)
      if (milestone.record === entry.id)
        problems.push(problemAt(entry, place, 'is this record itself', 'name another record, or remove it'))
    })
    documents?.forEach((document, index) => {
      referAll(entry, document.sources, ['documents', index, 'sources'])
    })
  }
  for (const entry of entries.organisations) {
    refer(entry, 'country', entry.value.country, ['country'])
    refer(entry, 'organisation', entry.value.parent, ['parent'])
    referAll(entry, entry.value.militaryLink?.sources, ['militaryLink', 'sources'])
  }
  for (const entry of entries.groups) {
    refer(entry, 'program', entry.value.derivedFrom, ['derivedFrom'])
    refer(entry, 'group', entry.value.partOf, ['partOf'])
  }
  for (const entry of entries.memberships) {
    refer(entry, 'agreement', entry.value.record, ['record'])
    refer(entry, 'group', entry.value.group, ['group'])
    refer(entry, 'country', entry.value.country, ['country'])
    referAll(entry, entry.value.sources, ['sources'])
  }
  for (const entry of entries.claims) {
    refer(entry, 'source', entry.value.source, ['source'])
    refer(entry, 'program', entry.value.program, ['program'])
  }
  for (const entry of entries.sources) {
    const { publisher, writer, issuer } = entry.value
    refer(entry, 'organisation', issuer, ['issuer'])
    // In a compiled dataset, the publisher is a name, and its writer is named too.
    if (form === 'dataset') continue
    refer(entry, 'publisher', publisher, ['publisher'])
    if (writer === undefined) continue
    if (known.organisation.has(writer)) used.organisation.add(writer)
    if (known.publisher.has(writer)) used.publisher.add(writer)
    else if (!known.organisation.has(writer))
      problems.push(
        problemAt(entry, ['writer'], `“${writer}” is not a known publisher or organisation`, fixes.writer),
      )
  }
  for (const entry of entries.publishers)
    refer(entry, 'organisation', entry.value.organisation, ['organisation'])
  for (const entry of entries.programs)
    refer(entry, 'group', entry.value.requiredForGroup, ['requiredForGroup'])
  for (const entry of entries.about) {
    refer(entry, 'country', entry.value.subject?.country, ['subject', 'country'])
    entry.value.subject?.territories.forEach((code, index) => {
      refer(entry, 'country', code, ['subject', 'territories', index])
    })
    refer(entry, 'program', entry.value.alignment?.program, ['alignment', 'program'])
    refer(entry, 'group', entry.value.alignment?.group, ['alignment', 'group'])
  }
  return { problems, used }
}

const messages = {
  program: '“#” is not a known program',
  organisation: '“#” is not a known organisation',
  group: '“#” is not a known group',
  source: '“#” is not a known source',
  publisher: '“#” is not a known publisher',
  agreement: '“#” is not a known record',
  country: '“#” is not a known ISO 3166-1 alpha-3 code',
}

const fixes = {
  program: 'add the program',
  organisation: 'correct the id, or add the organisation',
  group: 'add the group',
  source: 'correct the id, or add the source',
  publisher: 'correct the id, or add the publisher to publishers.json',
  agreement: 'correct the id, or remove it',
  writer: 'correct the id, or add the writer to publishers.json',
  country: 'use the code of the country, such as PAK for Pakistan',
}

function ids(list: readonly Entry<{ id: string }>[]): ReadonlySet<string> {
  return new Set(list.flatMap((entry) => entry.value.id ?? []))
}
