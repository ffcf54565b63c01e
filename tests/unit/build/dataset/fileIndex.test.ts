import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { allDataFiles } from '../../../../src/build/dataset/publishedFiles'
import { readReleases } from '../../../../src/build/release/versions'
import { compileFrozen, frozenFolder } from '../../../frozenData'

interface Listed {
  path: string
  version: string | null
  bytes: number
  sha256: string
  rows?: number | null
}

const { dataset, quality } = compileFrozen()
const files = allDataFiles(frozenFolder, dataset, quality)
const contentOf = new Map(files.map(({ path, content }) => [path, content]))
const index = JSON.parse(String(contentOf.get('data/index.json'))) as {
  version: string
  files: Listed[]
  versions: Listed[]
}

it('index.json lists every other data file once, and the frozen versions, newest first', () => {
  expect(index.version).toBe(dataset.version)
  const listed = [...index.files, ...index.versions].map(({ path }) => `data/${path}`)
  expect(listed.sort()).toEqual([...contentOf.keys()].filter((path) => path !== 'data/index.json').sort())
  expect(index.versions.map(({ version }) => version)).toEqual(
    readReleases(frozenFolder).map(({ version }) => version),
  )
})

it('sizes, hashes and rows are those of the files', () => {
  for (const { path, bytes, sha256, rows } of [...index.files, ...index.versions]) {
    const content = Buffer.from(contentOf.get(`data/${path}`) ?? '')
    expect(bytes, path).toBe(content.length)
    expect(sha256, path).toBe(createHash('sha256').update(content).digest('hex'))
    if (!/\.(csv|parquet)$/.test(path) || path === 'template.csv') continue
    // A table has as many rows in either format.
    const csv = String(contentOf.get(`data/${path.replace('.parquet', '.csv')}`))
    expect(rows, path).toBe(Papa.parse(csv, { skipEmptyLines: true }).data.length - 1)
  }
})
