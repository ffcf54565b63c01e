/**
 * What tells the addresses of two pages apart: without scheme, `www.`, a final slash, an anchor and the parameters by which
 * newsletters and social networks count visits. An anchor that is a route of a page (`#/`, `#!`) stays.
 */
export function addressKey(address: unknown): string {
  if (typeof address !== 'string') return ''
  const [page = '', query] = address
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#(?![/!]).*$/, '')
    .split(/\?(.*)/s)
  const kept = (query ?? '').split('&').filter((pair) => pair !== '' && !counting.test(pair))
  return page.replace(/\/$/, '') + (kept.length > 0 ? `?${kept.join('&')}` : '')
}

const counting = /^(utm_\w+|fbclid|gclid)=/i
