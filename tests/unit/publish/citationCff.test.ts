import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { publishedFiles } from '../../../src/build/dataset/publishedFiles'
import { readFrozenVersion, readReleases } from '../../../src/build/release/versions'
import type { About } from '../../../src/dataset/schema'
import { citationCff } from '../../../src/publish/files/citationCff'
import { datasetJsonLd } from '../../../src/publish/meta/jsonLd'
import { compileFrozen } from '../../frozenData'

interface Cff extends Record<string, unknown> {
  authors: Record<string, string>[]
}

const { dataset } = compileFrozen()
const doi = '10.5281/zenodo.1234567'
const root = join(import.meta.dirname, '../../..')
const rootText = (path: string) => readFileSync(join(root, path), 'utf8')
const withAbout = (about: Partial<About>) => ({ ...dataset, about: { ...dataset.about, ...about } })

/** What is wrong by the Citation File Format 1.2.0 with the fields that we use. */
function faultsIn(text: string): string[] {
  const cff = parse(text) as Cff
  const patterns: Record<string, RegExp> = {
    'cff-version': /^1\.2\.0$/,
    title: /./,
    message: /./,
    type: /^(dataset|software)$/,
    version: /./,
    'date-released': /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    license: /^CC-BY-(SA-)?\d\.\d$|^CC0-1\.0$|^MIT$/,
    doi: /^10\.\d{4,9}(\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/,
    abstract: /./,
  }
  const lists = ['authors', 'keywords']
  return [
    ...['cff-version', 'title', 'message', 'authors'].filter((name) => cff[name] === undefined),
    ...Object.keys(cff).filter((name) => !(name in patterns) && !lists.includes(name)),
    ...Object.entries(patterns).flatMap(([name, pattern]) =>
      cff[name] === undefined || pattern.test(cff[name] as string) ? [] : [name],
    ),
    ...(cff.authors.length > 0 && cff.authors.every((author) => author.name) ? [] : ['authors']),
  ]
}

describe('data/CITATION.cff', () => {
  const published = publishedFiles(dataset).find(({ path }) => path === 'data/CITATION.cff')

  it('is published, valid, and says what about.json says', () => {
    const text = String(published?.content)
    expect(faultsIn(text)).toEqual([])
    expect(parse(text)).toEqual({
      'cff-version': '1.2.0',
      title: dataset.about.title,
      message: 'If you use the data, please cite it with its version.',
      type: 'dataset',
      version: dataset.version,
      'date-released': dataset.about.updated,
      license: 'CC-BY-4.0',
      authors: [{ name: `${dataset.about.title} contributors` }],
    })
  })

  it.each<[string, Partial<About>, string, string | undefined]>([
    ['the DOI, once there is one', { doi }, 'doi', doi],
    ['a title with quotes, colons and marks', { title: 'A: "b" # c' }, 'title', 'A: "b" # c'],
    ['no day if only the month is known', { updated: '2026-11' }, 'date-released', undefined],
    ['no licence without an SPDX id', { licence: { data: 'not stated', code: 'MIT' } }, 'license', undefined],
  ])('has %s', (_name, about, field, expected) => {
    const text = citationCff(withAbout(about))
    expect(faultsIn(text)).toEqual([])
    expect((parse(text) as Cff)[field]).toBe(expected)
  })

  it('of the repository is that of the newest release', () => {
    const [newest] = readReleases(join(root, 'data'))
    expect(rootText('data/CITATION.cff')).toBe(
      citationCff(readFrozenVersion(join(root, 'data'), newest?.version ?? '')),
    )
  })
})

it('the JSON-LD of the dataset has the DOI, once there is one', () => {
  const identifier = (about: Partial<About>) =>
    (datasetJsonLd(withAbout(about), 'What it is.', 'https://example.org/') as { identifier?: string })
      .identifier
  expect(identifier({ doi })).toBe(`https://doi.org/${doi}`)
  expect(identifier({})).toBeUndefined()
})

describe('the files of the repository for GitHub and Zenodo agree with about.json', () => {
  const about = JSON.parse(rootText('data/about.json')) as About
  const cff = parse(rootText('CITATION.cff')) as Cff
  const zenodo = JSON.parse(rootText('.zenodo.json')) as Record<string, unknown>
  const licence = about.licence.data.replaceAll(' ', '-')

  it('CITATION.cff', () => {
    expect(faultsIn(rootText('CITATION.cff'))).toEqual([])
    expect([cff.title, cff.license, cff.doi]).toEqual([about.title, licence, about.doi])
  })

  it('.zenodo.json', () => {
    expect(zenodo).toEqual({
      upload_type: 'dataset',
      title: about.title,
      description: cff.abstract,
      creators: cff.authors,
      access_right: 'open',
      license: licence.toLowerCase(),
      language: 'eng',
      keywords: cff.keywords,
    })
  })
})
