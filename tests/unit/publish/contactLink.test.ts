import { describe, expect, it } from 'vitest'
import { aboutSchema } from '../../../src/dataset/schemas/lists'
import { contactLink } from '../../../src/publish/contactLink'
import { testDataset } from '../testDataset'

const message = { title: 'Error in a & b', body: 'Record: a\n\nWhat?' }

describe('a message to the contact', () => {
  it.each([
    [
      'list@example.org',
      'mailto:list@example.org?subject=Error%20in%20a%20%26%20b&body=Record%3A%20a%0A%0AWhat%3F',
    ],
    [
      'https://example.org/new?title={title}&body={body}',
      'https://example.org/new?title=Error%20in%20a%20%26%20b&body=Record%3A%20a%0A%0AWhat%3F',
    ],
    ['https://example.org/report', 'https://example.org/report'],
  ])('%s', (contact, link) => {
    expect(contactLink(contact, message)).toBe(link)
  })
})

describe('about.json', () => {
  const { about } = testDataset([])
  const fits = (fields: object) => aboutSchema.safeParse({ ...about, ...fields }).success

  it('needs neither publisher nor contact nor funding', () => expect(fits({})).toBe(true))

  it.each([
    { contact: 'list@example.org' },
    { contact: 'first.last+tracker@mail.example.org' },
    { contact: 'https://example.org/issues/new?title={title}' },
    { publisher: { name: 'Institute' } },
    { publisher: { name: 'Institute', url: 'https://example.org' }, funding: 'Paid by nobody.' },
  ])('accepts %o', (fields) => expect(fits(fields)).toBe(true))

  it.each([
    { contact: '' },
    { contact: 'ask us' },
    { contact: 'javascript:alert(1)' },
    { contact: 'a@b' },
    { contact: 'a@example.org?bcc=b@example.org' },
    { publisher: {} },
    { publisher: { name: 'Institute', url: 'example.org' } },
    { funding: '' },
  ])('refuses %o', (fields) => expect(fits(fields)).toBe(false))
})
