import { backgroundSources } from '../../dataset/evidence/backgroundSources'
import { membershipDays } from '../../dataset/membership'
import type { Agreement, CompiledDataset, Membership, Organisation, Publisher } from '../../dataset/schema'
import { facts } from '../../dataset/vocabulary'
import type { TableColumn } from './table'
import { isoDay, list } from './tables'

/** A source that shows a fact of a record, or none. */
interface EvidenceRow {
  agreement: string
  /** Name of the fact; for an entry of a list, with its position from 1: `milestone-2`; `background` for none. */
  fact: string
  source: string
}

/** One row per record, fact and source that shows it, and per source of a record that shows none. */
export function evidenceRows({ agreements, organisations }: CompiledDataset): readonly EvidenceRow[] {
  const statements = new Map(organisations.map(({ id, militaryLink }) => [id, militaryLink?.sources ?? []]))
  return agreements.flatMap((record) => {
    const ofParties = record.parties.flatMap(({ organisation }) => statements.get(organisation ?? '') ?? [])
    const background = ['background', backgroundSources(record, ofParties)] as const
    return [...factsOf(record), background].flatMap(([fact, sources = []]) =>
      [...new Set(sources)].map((source) => ({ agreement: record.id, fact, source })),
    )
  })
}

function factsOf({ evidence, milestones = [], documents = [] }: Agreement) {
  return [
    ...facts.map((fact) => [fact, evidence?.[fact]] as const),
    ...milestones.map(({ sources }, index) => [`milestone-${index + 1}`, sources] as const),
    ...documents.map(({ sources }, index) => [`document-${index + 1}`, sources] as const),
  ]
}

export const evidenceColumns: readonly TableColumn<EvidenceRow>[] = [
  { name: 'agreement', type: 'string', description: 'Id of the record', value: (r) => r.agreement },
  {
    name: 'fact',
    type: 'string',
    description:
      'act, date, parties, status, ended or site; for a milestone or document, its position in dataset.json: milestone-1; background for a source that shows none',
    value: (r) => r.fact,
  },
  {
    name: 'source',
    type: 'string',
    description: 'Id of a source that shows it; of one that shows nothing, if it is background',
    value: (r) => r.source,
  },
]

export const organisationColumns: readonly TableColumn<Organisation>[] = [
  { name: 'id', type: 'string', description: 'Id', value: (r) => r.id },
  { name: 'name', type: 'string', description: 'English name', value: (r) => r.name },
  { name: 'acronym', type: 'string', description: 'Short name in common use', value: (r) => r.acronym },
  {
    name: 'country',
    type: 'string',
    description: 'ISO 3166-1 alpha-3 code; empty for an international organisation',
    value: (r) => r.country,
  },
  { name: 'type', type: 'string', description: 'Type of organisation', value: (r) => r.type },
  {
    name: 'parent',
    type: 'string',
    description: 'Id of the organisation it belongs to',
    value: (r) => r.parent,
  },
  {
    name: 'military_link',
    type: 'string',
    description: 'What named sources say about its link to the military',
    value: (r) => r.militaryLink?.text,
  },
  {
    name: 'military_link_sources',
    type: 'string',
    description: 'Ids of those sources',
    value: (r) => list(r.militaryLink?.sources ?? []),
  },
]

/** Columns of the table with one row per country and group. */
export function membershipColumns({ about, groups }: CompiledDataset): readonly TableColumn<Membership>[] {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const days = (membership: Membership) => {
    const group = byId.get(membership.group)
    return group ? membershipDays(membership, group, about) : null
  }
  return [
    { name: 'group', type: 'string', description: 'Id of the group', value: (r) => r.group },
    {
      name: 'group_name',
      type: 'string',
      description: 'Name of the group',
      value: (r) => byId.get(r.group)?.name,
    },
    { name: 'country', type: 'string', description: 'ISO 3166-1 alpha-3 code', value: (r) => r.country },
    {
      name: 'status',
      type: 'string',
      description: 'How the country belongs to the group',
      value: (r) => r.status,
    },
    {
      name: 'joined',
      type: 'string',
      description: 'When it joined, as precisely as known; empty if not known',
      value: (r) => r.joined,
    },
    { name: 'left', type: 'string', description: 'When it left', value: (r) => r.left },
    {
      name: 'counts_from',
      type: 'date',
      description: 'First day on which filters count it as a member; empty if they never do',
      value: (r) => isoDay(days(r)?.from),
    },
    {
      name: 'counts_to',
      type: 'date',
      description: 'Last day on which filters count it as a member; empty if it still is one',
      value: (r) => lastDay(days(r)?.before),
    },
    {
      name: 'confidence',
      type: 'string',
      description: 'Confidence in the entry, if assessed',
      value: (r) => r.confidence,
    },
    {
      name: 'record',
      type: 'string',
      description:
        'Record that the membership follows from, by counting rule 8; empty if the group is not derived',
      value: (r) => r.record,
    },
    { name: 'note', type: 'string', description: 'Doubts and notes', value: (r) => r.note },
    { name: 'sources', type: 'string', description: 'Ids of the sources', value: (r) => list(r.sources) },
  ]
}

function lastDay(before: number | undefined): string {
  return before === undefined || before === Number.POSITIVE_INFINITY ? '' : isoDay(before - 1)
}

export const publisherColumns: readonly TableColumn<Publisher>[] = [
  { name: 'id', type: 'string', description: 'Id', value: (r) => r.id },
  { name: 'name', type: 'string', description: 'Name as cited', value: (r) => r.name },
  {
    name: 'kind',
    type: 'string',
    description: 'Kind of publisher; every page it prints has this kind',
    value: (r) => r.kind,
  },
  { name: 'hosts', type: 'string', description: 'Hosts of its pages', value: (r) => list(r.hosts) },
  {
    name: 'language',
    type: 'string',
    description: 'ISO 639 code of most of its pages',
    value: (r) => r.language,
  },
  {
    name: 'organisation',
    type: 'string',
    description: 'Id of the organisation for which it speaks',
    value: (r) => r.organisation,
  },
]
