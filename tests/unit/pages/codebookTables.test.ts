import { expect, it } from 'vitest'
import { jsonSchema } from '../../../src/build/dataset/publishedFiles'
import { codebookTables } from '../../../src/pages/data/codebookTables'

const tables = codebookTables(jsonSchema())

it('the codebook has a table for each list of the dataset', () => {
  expect(tables.map(({ name }) => name)).toEqual([
    'about',
    'programs',
    'countries',
    'organisations',
    'groups',
    'memberships',
    'claims',
    'publishers',
    'sources',
    'agreements',
  ])
})

it('every field has a description', () => {
  const silent = tables.flatMap(({ name, fields }) =>
    fields.filter(({ meaning }) => meaning === '').map((field) => `${name}: ${field.name}`),
  )
  expect(silent).toEqual([])
})

it('nested fields follow their parent', () => {
  const names = tables.find(({ name }) => name === 'agreements')?.fields.map(({ name }) => name) ?? []
  const at = names.indexOf('parties')
  expect(names.slice(at, at + 5)).toEqual([
    'parties',
    'parties.country',
    'parties.organisation',
    'parties.described',
    'parties.role',
  ])
  expect(names).toEqual(expect.arrayContaining(['date.value', 'milestones.text', 'site.lat']))
})
