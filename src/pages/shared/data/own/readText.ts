import { OwnReadError } from './OwnReadError'

/**
 * Size limit in uncompressed bytes: twice the largest file tested (50 MB, about 33,000 records). Far beyond that, a
 * browser may kill the page.
 */
export const mostBytes = 100_000_000

/** Reads the text of a file or of an https address, reporting the share read so far. */
export async function readText(
  input: File | string,
  onShare: (share: number | null) => void,
): Promise<{ text: string; name: string }> {
  if (typeof input !== 'string')
    return { text: await readAll(input.stream(), input.size, onShare), name: input.name }
  if (!/^https:\/\//i.test(input) && !isLocal(input)) throw new OwnReadError('not-https', input)
  let response: Response
  try {
    // Send no cookies and no referrer: the other site learns only that somebody reads its file.
    response = await fetch(input, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  } catch (error) {
    throw new OwnReadError('network', error instanceof Error ? error.message : String(error))
  }
  if (!response.ok || !response.body) throw new OwnReadError('status', String(response.status))
  const length = Number(response.headers.get('content-length') ?? 0)
  const name = new URL(response.url).pathname.split('/').pop() ?? ''
  return { text: await readAll(response.body, length, onShare), name }
}

/** Allows http://localhost for development and tests, if the app itself runs there. */
function isLocal(address: string): boolean {
  return /^http:\/\/localhost[:/]/.test(address) && self.location.hostname === 'localhost'
}

async function readAll(
  stream: ReadableStream<Uint8Array>,
  size: number,
  onShare: (share: number | null) => void,
): Promise<string> {
  if (size > mostBytes) throw tooLarge()
  const reader = stream.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new OwnReadError('not-utf8', '')
    }
  }
  const parts: string[] = []
  let read = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    read += value.length
    // The Content-Length header may be wrong.
    if (read > mostBytes) {
      await reader.cancel()
      throw tooLarge()
    }
    parts.push(decode(value))
    // A compressed response is longer than its Content-Length.
    onShare(size > 0 ? Math.min(read / size, 1) : null)
  }
  parts.push(decode())
  return parts.join('')
}

function tooLarge() {
  return new OwnReadError('too-large', String(mostBytes / 1_000_000))
}
