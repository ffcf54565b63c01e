import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ReportDetails } from '../../../src/app/shell/ReportDetails'
import { TextProvider } from '../../../src/ui/TextProvider'

const details = 'Data: version 2026-11-30-ab\nAddress: https://example.org/countries?q=chad&sort=-date'
const encoded = encodeURIComponent(details)

function shown(contact: string | undefined) {
  const markup = renderToStaticMarkup(
    <TextProvider>
      <ReportDetails contact={contact} details={details} />
    </TextProvider>,
  )
  return { markup, link: markup.match(/href="([^"]*)"/)?.[1]?.replaceAll('&amp;', '&') }
}

it.each([
  ['list@example.org', 'mailto:list@example.org?subject=Report%20a%20problem&body=', false],
  [
    'https://example.org/new?title={title}&body={body}',
    'https://example.org/new?title=Report%20a%20problem&body=',
    true,
  ],
])(
  'a problem is reported to %s, with the address of the page and the version of the data',
  (contact, start, isNewTab) => {
    const { markup, link } = shown(contact)
    expect(link?.startsWith(start)).toBe(true)
    expect(link).toContain(encoded)
    expect(markup.includes('target="_blank"')).toBe(isNewTab)
    expect(markup).not.toContain('names no address')
  },
)

it('without a contact nothing is offered but copying, and the text says so', () => {
  const { markup, link } = shown(undefined)
  expect(link).toBeUndefined()
  expect(markup).toContain('this site names no address for reports')
  expect(markup).toContain('Copy details')
})
