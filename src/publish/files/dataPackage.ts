import type { CompiledDataset } from '../../dataset/schema'
import { doiAddress } from '../doiAddress'
import { parquetPath, parquetType } from './parquetPath'
import type { PublishedTable } from './publishedTables'

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

/**
 * The Frictionless Data Package (version 2) that describes the tables: columns, types, keys, licence, version. Each table
 * is a resource as CSV and another as Parquet (`agreements-parquet`). `files` are the published ones.
 */
export function dataPackage(
  { about, version }: Pick<CompiledDataset, 'about' | 'version'>,
  tables: readonly PublishedTable[],
  files: readonly { path: string; content: string | Uint8Array }[],
): unknown {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'space-partnership-tracker',
    ...(about.doi !== undefined && { id: doiAddress(about.doi) }),
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
    resources: [
      ...tables.map((table) => csvResource(table, contents)),
      ...tables.map((table) => parquetResource(table, contents)),
    ],
  }
}

type Contents = ReadonlyMap<string, string | Uint8Array>

function csvResource({ name, columns }: PublishedTable, contents: Contents) {
  const { primary, foreign } = keysOf(name)
  return {
    name,
    ...fileAt(`data/${name}.csv`, contents),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      ...tableSchema(columns),
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

function parquetResource({ name, columns }: PublishedTable, contents: Contents) {
  return {
    name: `${name}-parquet`,
    ...fileAt(parquetPath(name), contents),
    format: 'parquet',
    mediatype: parquetType,
    schema: { ...tableSchema(columns), primaryKey: keysOf(name).primary },
  }
}

function keysOf(table: string) {
  return keys[table] ?? { primary: [] }
}

function fileAt(path: string, contents: Contents) {
  const content = contents.get(path) ?? ''
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { type: 'table', path: path.replace(/^data\//, ''), bytes: bytes.length }
}

function tableSchema(columns: PublishedTable['columns']) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
  }
}
