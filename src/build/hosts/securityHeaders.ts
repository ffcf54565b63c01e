/** The one style that react-aria (`usePress`) puts into the page. When it changes, the browser names its new hash. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/**
 * What a page may load and do: its own files, and nothing else. The exceptions: style attributes (widths of bars, set
 * by React), pictures and type made in the page, and data that a reader asks for by its https address.
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

/** The policy as an element of the page, for hosts that send no headers. Who may frame a page only a header can say. */
const policyElement = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`

/** A page of the build with its policy, which stands before anything is loaded. */
export function withPolicy(html: string): string {
  return html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policyElement}`)
}

/** Headers of every answer; charts may stand in the frames of any site, pages only in our own. */
export function securityHeaders(isEmbed: boolean): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [...policy, `frame-ancestors ${isEmbed ? '*' : "'self'"}`].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  }
}

/** Files whose names carry a hash of their content never change; all others are asked for anew. */
export const cacheControl = {
  assets: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const
