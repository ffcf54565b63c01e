import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { publishedFiles } from '../../../src/build/dataset/publishedFiles'
import { datasetJsonLd } from '../../../src/publish/meta/jsonLd'
import { compileFrozen } from '../../frozenData'
import { textFiles } from '../textFiles'

interface Field {
  name: string
  type: string
}

interface Resource {
  name: string
  path: string
  format: string
  mediatype: string
  bytes: number
  schema: {
    fields: Field[]
    primaryKey: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

const loaded = compileFrozen()
const { dataset } = loaded
const published = publishedFiles(dataset)
const contentOf = new Map(published.map(({ path, content }) => [path, content]))
const files = textFiles(published)
const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')
const profile = (name: string): object =>
  JSON.parse(readFileSync(`tests/fixtures/frictionless/${name}.json`, 'utf8'))
const descriptor = json('data/datapackage.json') as { resources: Resource[] }
const csvResources = descriptor.resources.filter(({ format }) => format === 'csv')
const rowsOf = (resource: Resource) =>
  Papa.parse<Record<string, string>>(files.get(`data/${resource.path}`) ?? '', {
    header: true,
    skipEmptyLines: true,
  })
const keyOf = (row: Record<string, string>, fields: readonly string[]) =>
  fields.map((field) => row[field]).join('\n')

describe('the data package', () => {
  // The profiles are draft-07 with their own annotations (propertyOrder, context …).
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  // A hint for forms; nothing to validate.
  ajv.addFormat('textarea', true)

  it('is valid against the published profile of version 2', () => {
    const validate = ajv.compile(profile('datapackage'))
    validate(descriptor)
    expect(validate.errors ?? []).toEqual([])
  })

  it('the profile rejects invalid packages, so the test can fail', () => {
    expect(ajv.compile(profile('datapackage'))({ resources: [{ name: 'x' }] })).toBe(false)
  })

  it.each(csvResources.map((resource) => [resource.name, resource] as const))(
    'the table schema of %s is valid, and its file is what it says',
    (_name, resource) => {
      const validate = ajv.compile(profile('tableschema'))
      validate(resource.schema)
      expect(validate.errors ?? []).toEqual([])
      const { data, errors, meta } = rowsOf(resource)
      expect(errors).toEqual([])
      expect(meta.fields).toEqual(resource.schema.fields.map((field) => field.name))
      expect(resource.bytes).toBe(Buffer.byteLength(files.get(`data/${resource.path}`) ?? ''))
      for (const { name, type } of resource.schema.fields)
        for (const row of data) {
          const cell = row[name] ?? ''
          if (cell === '') continue
          if (type === 'integer') expect(cell).toMatch(/^-?\d+$/)
          if (type === 'number') expect(Number.isFinite(Number(cell))).toBe(true)
          if (type === 'boolean') expect(cell).toMatch(/^(true|false)$/)
          if (type === 'date') expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/)
        }
      const keys = data.map((row) => keyOf(row, resource.schema.primaryKey))
      expect(new Set(keys).size).toBe(data.length)
    },
  )

  it('describes each table as Parquet too, with the same columns', () => {
    const validate = ajv.compile(profile('tableschema'))
    for (const csv of csvResources) {
      const parquet = descriptor.resources.find(({ name }) => name === `${csv.name}-parquet`)
      expect(parquet).toMatchObject({ format: 'parquet', mediatype: 'application/vnd.apache.parquet' })
      validate(parquet?.schema)
      expect(validate.errors ?? []).toEqual([])
      expect(parquet?.schema.fields).toEqual(csv.schema.fields)
      expect(parquet?.path).toBe(`${csv.name}.parquet`)
      expect(parquet?.bytes).toBe(contentOf.get(`data/${parquet?.path}`)?.length)
    }
    expect(descriptor.resources).toHaveLength(2 * csvResources.length)
  })

  it('every foreign key refers to a row', () => {
    let followed = 0
    for (const resource of descriptor.resources)
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const target = descriptor.resources.find(({ name }) => name === reference.resource)
        if (!target) throw new Error(`${reference.resource} is no resource`)
        const known = new Set(rowsOf(target).data.map((row) => keyOf(row, reference.fields)))
        for (const row of rowsOf(resource).data) {
          const key = keyOf(row, fields)
          if (key === '') continue
          expect(known.has(key), `${resource.name}: ${key}`).toBe(true)
          followed++
        }
      }
    expect(followed).toBeGreaterThan(2000)
  })
})

it('dataset.json is valid against schema.json, a JSON Schema 2020-12', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  const validate = ajv.compile(json('data/schema.json') as object)
  validate(json('data/dataset.json'))
  expect(validate.errors ?? []).toEqual([])
  expect(validate({ ...dataset, agreements: [{ id: 'x' }] })).toBe(false)
})

it('the JSON-LD has what Google Dataset Search requires and recommends', () => {
  const description = 'Every documented space agreement between China and its partners, with its sources.'
  const found = JSON.parse(
    JSON.stringify(datasetJsonLd(dataset, description, 'https://example.org/')),
  ) as Record<string, unknown> & { distribution: Record<string, string>[]; creator: Record<string, string> }
  expect(found['@context']).toBe('https://schema.org/')
  expect(found['@type']).toBe('Dataset')
  expect(found.name).toBe(dataset.about.title)
  // Required: a name, and a description of 50 to 5000 characters.
  expect(String(found.description).length).toBeGreaterThanOrEqual(50)
  expect(String(found.description).length).toBeLessThanOrEqual(5000)
  // Recommended.
  expect(found.license).toMatch(/^https:/)
  expect(found.creator).toMatchObject({ '@type': 'Organization' })
  expect(found.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/)
  expect(found.version).toBe(dataset.version)
  for (const distribution of found.distribution) {
    expect(distribution['@type']).toBe('DataDownload')
    expect(distribution.encodingFormat).toMatch(/^[\w.-]+\/[\w.+-]+$/)
    expect(distribution.contentUrl).toMatch(/^https:\/\/example\.org\/data\//)
    const path = distribution.contentUrl?.replace('https://example.org/', '') ?? ''
    expect(contentOf.has(path), path).toBe(true)
  }
})
