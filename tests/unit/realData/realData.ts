import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataCheck } from '../../../src/build/data/dataCheck'
import { loadCompiled } from '../../../src/build/data/loadCompiled'
import { publishedFiles } from '../../../src/build/dataset/publishedFiles'
import { coreOf } from '../../../src/dataset/coreOf'
import { indexDataset } from '../../../src/dataset/indexDataset'

const now = new Date()
const today = now.toISOString().slice(0, 10)
const asItIs = open('data')

/**
 * The real data, and the same with a record of today added by `npm run data:add`. Tests of both hold for whatever the
 * data says: they name no record, number or date of it.
 */
export const realData = [
  ['the data as it is', asItIs],
  ['the data with a record of today', withRecordOfToday()],
] as const

function open(folder: string) {
  const loaded = loadCompiled(folder, now)
  if (!loaded.ok) throw new Error(loaded.report)
  const files = publishedFiles(loaded.dataset)
  return {
    check: dataCheck([folder], now),
    compiled: loaded.dataset,
    dataset: indexDataset(coreOf(loaded.dataset)),
    files: new Map(files.map((file) => [file.path, file.content])),
  }
}

function withRecordOfToday() {
  const folder = mkdtempSync(join(tmpdir(), 'data-'))
  try {
    cpSync('data', folder, { recursive: true })
    addRecordOfToday(folder)
    return open(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function addRecordOfToday(folder: string) {
  const { about, countries, programs } = asItIs.compiled
  const { country: subject, territories } = about.subject
  const partner = countries.find(({ iso3 }) => iso3 !== subject && !territories.includes(iso3))
  const flags = {
    folder,
    id: 'record-of-today',
    title: 'A record of today',
    summary: 'Signed on the day on which the tests run.',
    program: programs[0]?.id ?? '',
    kind: 'memorandum',
    level: 'state',
    status: 'active',
    date: today,
    basis: 'signed',
    'new-source': `publisher=Example, title=A page of today, url=https://example.org/today, published=${today}, language=en, kind=press`,
  }
  const args = [
    ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]),
    ...['--party', `country=${subject}, role=lead`],
    ...['--party', `country=${partner?.iso3}, role=partner`],
  ]
  execFileSync('npm', ['run', '--silent', 'data:add', '--', ...args])
}
