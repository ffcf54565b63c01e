/** Hash of the one style element that react-aria (`usePress`) inserts. If it changes, the browser logs the new hash. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/**
 * Content Security Policy of every page: only files of its own site, except for style attributes (set by React),
 * pictures and fonts created in the page, and data that a reader opens by its https address.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' ${pressableStyle}`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' https:",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** The policy as a meta element, for hosts that send no headers. It cannot hold `frame-ancestors`. */
const policyElement = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`

/** Inserts the policy into a page, before anything that loads a file. */
export function withPolicy(html: string): string {
  return html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policyElement}`)
}

/** Headers of every response. Embeds may be framed by any site, pages only by our own. */
export function securityHeaders(isEmbed: boolean): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [...policy, `frame-ancestors ${isEmbed ? '*' : "'self'"}`].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  }
}

/** Folders whose files scripts of any site may read: data, and feeds for readers that run in a browser. */
export const openFolders = ['data', 'feeds'] as const

/** Header that lets scripts of any site read a file. */
export const openHeader = ['Access-Control-Allow-Origin', '*'] as const

/** Files with a content hash in their name never change; all others must be revalidated. */
export const cacheControl = {
  assets: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const
