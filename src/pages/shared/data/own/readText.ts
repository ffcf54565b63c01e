import { OwnReadError } from './OwnReadError'

/** The text of a file or of an https address, with the share that has been read so far. */
export async function readText(
  input: File | string,
  onShare: (share: number | null) => void,
): Promise<{ text: string; name: string }> {
  if (typeof input !== 'string')
    return { text: await decode(input.stream(), input.size, onShare), name: input.name }
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
  return { text: await decode(response.body, length, onShare), name }
}

/** Only where the app itself runs on this machine: for development and tests. */
function isLocal(address: string): boolean {
  return /^http:\/\/localhost[:/]/.test(address) && self.location.hostname === 'localhost'
}

async function decode(
  stream: ReadableStream<Uint8Array>,
  size: number,
  onShare: (share: number | null) => void,
): Promise<string> {
  const reader = stream.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  let read = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    read += value.length
    try {
      parts.push(decoder.decode(value, { stream: true }))
    } catch {
      throw new OwnReadError('not-utf8', '')
    }
    // A compressed answer is longer than its header says.
    onShare(size > 0 ? Math.min(read / size, 1) : null)
  }
  parts.push(decoder.decode())
  return parts.join('')
}
