import { expect, it } from 'vitest'
import { publishedFiles } from '../../../../src/build/dataset/publishedFiles'
import { withFeeds, withJsonLd, withMeta } from '../../../../src/build/prerender/pagesPlugin'
import { datasetJsonLd } from '../../../../src/publish/meta/jsonLd'
import { compileFrozen } from '../../../frozenData'

const image = { path: 'cards/countries/PAK.png', alt: 'Agreements per year: “Pakistan”', isCard: true }

it('escapes quotes, tags and dollar signs in titles and descriptions', () => {
  const template = '<title>Old</title>\n<meta\n  name="description"\n  content="Old"\n/>'
  const page = { path: '', title: '<b>$& “x”</b>', description: 'say "hi" & <script>' }
  const html = withMeta(template, page, { name: 'A & B', address: null }, image)
  expect(html).toContain('<title>&lt;b&gt;$&amp; “x”&lt;/b&gt;</title>')
  expect(html).toContain('content="say &quot;hi&quot; &amp; &lt;script&gt;"')
  expect(html).not.toContain('Old')
})

it('a page names its own address only if the build knows it', () => {
  const template = '<title>Old</title><meta name="description" content="Old" />'
  const page = { path: 'countries/PAK', title: 'Pakistan', description: 'Agreements with Pakistan' }
  const known = withMeta(template, page, { name: 'Tracker', address: 'https://example.org/tracker/' }, image)
  expect(known).toContain('<link rel="canonical" href="https://example.org/tracker/countries/PAK/" />')
  expect(known).toContain('<meta property="og:url" content="https://example.org/tracker/countries/PAK/" />')
  expect(known).toContain('content="https://example.org/tracker/cards/countries/PAK.png"')
  expect(known).toContain('<meta property="og:image:width" content="1200" />')
  expect(known).toContain('<meta name="twitter:card" content="summary_large_image" />')
  expect(known).toContain('<meta property="og:site_name" content="Tracker" />')
  expect(withMeta(template, page, { name: 'Tracker', address: null }, image)).not.toMatch(
    /canonical|og:url|og:image|twitter/,
  )
})

it('JSON-LD has the fields that dataset search engines require, names published files, and cannot close its element', () => {
  const loaded = compileFrozen()
  const description =
    'Every documented agreement </script><script>alert(1)</script> with its sources, to download.'
  const html = withJsonLd('<head></head>', datasetJsonLd(loaded.dataset, description, 'https://example.org/'))
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? ''
  const data = JSON.parse(json) as { [key: string]: unknown; distribution: { contentUrl: string }[] }
  expect(data).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset', description })
  expect(String(data.description).length).toBeGreaterThanOrEqual(50)
  for (const key of ['name', 'license', 'creator', 'version', 'temporalCoverage'])
    expect(data[key]).toBeTruthy()
  const written = new Set(publishedFiles(loaded.dataset).map((file) => `https://example.org/${file.path}`))
  for (const { contentUrl } of data.distribution) expect(written).toContain(contentUrl)
})

it.each([
  ['', 'feeds/all'],
  ['agreements/some-record', 'feeds/all'],
  ['countries', 'feeds/all'],
  ['countries/PAK', 'feeds/countries/PAK'],
  ['programs/ilrs', 'feeds/programs/ilrs'],
  ['organisations/cnsa', 'feeds/organisations/cnsa'],
  ['briefing/moon', null],
  ['licences', null],
])('page “%s” names the feed %s', (path, feed) => {
  const links = [...withFeeds('<head></head>', path, '/tracker/').matchAll(/<link rel="alternate"[^>]*>/g)]
  expect(links.map(([link]) => link)).toEqual(
    feed === null
      ? []
      : [
          `<link rel="alternate" type="application/atom+xml" href="/tracker/${feed}.atom" />`,
          `<link rel="alternate" type="application/feed+json" href="/tracker/${feed}.json" />`,
        ],
  )
})

it('the page of everything that is new names the calendar too', () => {
  const html = withFeeds('<head></head>', 'new', '/tracker/')
  expect(html.match(/<link /g)).toHaveLength(3)
  expect(html).toContain('<link rel="alternate" type="text/calendar" href="/tracker/feeds/upcoming.ics" />')
})
