import { expect, it } from 'vitest'
import { withMeta } from '../../../src/build/pagesPlugin'

it('a title or description with quotes, tags or dollar signs stays text', () => {
  const template = '<title>Old</title>\n<meta\n  name="description"\n  content="Old"\n/>'
  const html = withMeta(template, { path: '', title: '<b>$& “x”</b>', description: 'say "hi" & <script>' })
  expect(html).toContain('<title>&lt;b&gt;$&amp; “x”&lt;/b&gt;</title>')
  expect(html).toContain('content="say &quot;hi&quot; &amp; &lt;script&gt;"')
  expect(html).not.toContain('Old')
})
