import { OwnReadError } from './OwnReadError'

/** Twice what is tested (50 MB, some 33,000 records): much more, and a browser may end the page. In bytes, uncompressed. */
export const mostBytes = 100_000_000

/** The text of a file or of an https address, with the share that has been read so far. */
export async function readText(
  input: File | string,
  onShare: (share: number | null) => void,
): Promise<{ text: string; name: string }> {
  if (typeof input !== 'string')
    return { text: await readAll(input.stream(), input.size, onShare), name: input.name }
  if (!/^https:\/\//i.test(input) && !isLocal(input)) throw new OwnReadError('not-https', input)
  let response: Response
  try {
    // No cookies, and the other site learns no more than that somebody reads its file.
    response = await fetch(input, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  } catch (error) {
    throw new OwnReadError('network', error instanceof Error ? error.message : String(error))
  }
  if (!response.ok || !response.body) throw new OwnReadError('status', String(response.status))
  const length = Number(response.headers.get('content-length') ?? 0)
  const name = new URL(response.url).pathname.split('/').pop() ?? ''
  return { text: await readAll(response.body, length, onShare), name }
}

/** Only where the app itself runs on this machine: for development and tests. */
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
    // What an answer says of its size need not be true.
    if (read > mostBytes) {
      await reader.cancel()
      throw tooLarge()
    }
    parts.push(decode(value))
    // A compressed answer is longer than its header says.
    onShare(size > 0 ? Math.min(read / size, 1) : null)
  }
  parts.push(decode())
  return parts.join('')
}

function tooLarge() {
  return new OwnReadError('too-large', String(mostBytes / 1_000_000))
}
