import type { CompiledDataset } from '../../dataset/schema'
import { type Download, downloads } from './downloads'

/** Primary and foreign keys by table. Lists in one cell cannot be foreign keys. */
const keys: Readonly<Record<string, { primary: string[]; foreign?: Record<string, [string, string]> }>> = {
  agreements: { primary: ['id'] },
  parties: {
    primary: ['agreement', 'number'],
    foreign: {
      agreement: ['agreements', 'id'],
      country: ['countries', 'iso3'],
      organisation: ['organisations', 'id'],
    },
  },
  evidence: {
    primary: ['agreement', 'fact', 'source'],
    foreign: { agreement: ['agreements', 'id'], source: ['sources', 'id'] },
  },
  sources: {
    primary: ['id'],
    foreign: { issuer: ['organisations', 'id'], publisher_id: ['publishers', 'id'] },
  },
  publishers: { primary: ['id'], foreign: { organisation: ['organisations', 'id'] } },
  organisations: {
    primary: ['id'],
    foreign: { country: ['countries', 'iso3'], parent: ['organisations', 'id'] },
  },
  memberships: {
    primary: ['group', 'country', 'joined'],
    foreign: { country: ['countries', 'iso3'] },
  },
  claims: { primary: ['id'], foreign: { source: ['sources', 'id'] } },
  countries: { primary: ['iso3'] },
}

/** The Frictionless Data Package (version 2) that describes the files: columns, types, keys, licence, version. */
export function dataPackage(dataset: CompiledDataset): unknown {
  const { about, version } = dataset
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'space-partnership-tracker',
    title: about.title,
    version,
    created: `${about.updated}T00:00:00Z`,
    licenses: [
      {
        name: about.licence.data.replaceAll(' ', '-'),
        path: about.licence.dataUrl,
        title: about.licence.data,
      },
    ],
    ...(about.publisher && {
      contributors: [{ title: about.publisher.name, path: about.publisher.url, roles: ['publisher'] }],
    }),
    resources: downloads(dataset)
      .filter((download) => download.table)
      .map(resource),
  }
}

function resource({ path, table, content }: Download) {
  const name = table?.name ?? path
  const { primary, foreign } = keys[name] ?? { primary: [] }
  return {
    name,
    type: 'table',
    path: path.replace(/^data\//, ''),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(content).length,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields:
        table?.columns.map(({ name: field, type, description }) => ({ name: field, type, description })) ??
        [],
      missingValues: [''],
      primaryKey: primary,
      // The profile forbids an empty list.
      ...(foreign && {
        foreignKeys: Object.entries(foreign).map(([field, [target, targetField]]) => ({
          fields: [field],
          reference: { resource: target, fields: [targetField] },
        })),
      }),
    },
  }
}
