import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataAdd } from '../../../src/build/add/dataAdd'
import { dataCheck } from '../../../src/build/data/dataCheck'
import { loadCompiled } from '../../../src/build/data/loadCompiled'
import { publishedFiles } from '../../../src/build/dataset/publishedFiles'
import { coreOf } from '../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { textFiles } from '../textFiles'

const now = new Date()
const today = now.toISOString().slice(0, 10)
const pageOfToday = 'https://example.org/today'
const asItIs = open('data')

/**
 * The real data, and the same with a record of today, a milestone, a membership and a correction, all by `npm run
 * data:add`. Tests of both hold for whatever the data says: they name no record, number or date of it.
 */
export const realData = [
  ['the data as it is', asItIs],
  ['the data with what was added today', await withAdditionsOfToday()],
] as const

function open(folder: string) {
  const loaded = loadCompiled(folder, now)
  if (!loaded.ok) throw new Error(loaded.report)
  return {
    check: dataCheck([folder], now),
    compiled: loaded.dataset,
    dataset: indexDataset(coreOf(loaded.dataset)),
    files: textFiles(publishedFiles(loaded.dataset)),
  }
}

async function withAdditionsOfToday() {
  const folder = mkdtempSync(join(tmpdir(), 'data-'))
  try {
    cpSync('data', folder, { recursive: true })
    addRecordOfToday(folder)
    await addMoreOfToday(folder)
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
    'new-source': `publisher=Example, title=A page of today, url=${pageOfToday}, published=${today}, language=en, kind=press`,
  }
  const args = [
    ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]),
    ...['--party', `country=${subject}, role=lead`],
    ...['--party', `country=${partner?.iso3}, role=partner`],
  ]
  // The command itself once; further changes through its function, which starts no process.
  execFileSync('npm', ['run', '--silent', 'data:add', '--', ...args])
}

/** Adds a milestone, a membership and a correction from one file, and marks the new record as checked. */
async function addMoreOfToday(folder: string) {
  const { about, groups, memberships, countries, agreements } = asItIs.compiled
  const [group] = groups
  const belongs = new Set(memberships.flatMap((entry) => (entry.group === group?.id ? [entry.country] : [])))
  const outside = countries.find(({ iso3 }) => iso3 !== about.subject.country && !belongs.has(iso3))
  const [corrected] = agreements
  const draft = {
    memberships: [
      {
        group: group?.name,
        country: outside?.name,
        joined: today,
        status: 'observer',
        sources: [pageOfToday],
      },
    ],
    changes: [
      {
        id: 'record-of-today',
        add: { milestones: [{ date: today, text: 'The tests run.', sources: [pageOfToday] }] },
      },
      {
        id: corrected?.id,
        set: { title: `${corrected?.title} (corrected)` },
        was: { title: corrected?.title },
        reason: 'The tests correct it.',
      },
    ],
  }
  const file = join(folder, 'draft.txt')
  writeFileSync(file, JSON.stringify(draft))
  await add(['--folder', folder, '--from', file, '--yes'])
  rmSync(file)
  await add(['checked', 'record-of-today', '--folder', folder])
}

async function add(args: readonly string[]) {
  const { exitCode, output } = await dataAdd(args, { now, readInput: () => '', openTerminal: null })
  if (exitCode !== 0) throw new Error(output)
}
