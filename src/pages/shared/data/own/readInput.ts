import { OwnReadError } from './OwnReadError'

/**
 * Size limit in uncompressed bytes: twice the largest text tested (50 MB, about 33,000 records). Far beyond that, a
 * browser may kill the page.
 */
export const mostBytes = 100_000_000

/** What a reader's own file holds: text, or the bytes of a Parquet file. */
export interface OwnInput {
  /** File name, or the last part of the address. */
  name: string
  content: string | ArrayBuffer
}

/** Reads a file or an https address, reporting the share read so far. */
export async function readInput(
  input: File | string,
  onShare: (share: number | null) => void,
): Promise<OwnInput> {
  if (typeof input !== 'string')
    return { content: await readAll(input.stream(), input.name, input.size, onShare), name: input.name }
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
  return { content: await readAll(response.body, name, length, onShare), name }
}

/** Allows http://localhost for development and tests, if the app itself runs there. */
function isLocal(address: string): boolean {
  return /^http:\/\/localhost[:/]/.test(address) && self.location.hostname === 'localhost'
}

async function readAll(
  stream: ReadableStream<Uint8Array>,
  name: string,
  size: number,
  onShare: (share: number | null) => void,
): Promise<OwnInput['content']> {
  if (size > mostBytes) throw tooLarge()
  const reader = stream.getReader()
  let content: Parts | null = null
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
    content ??= isParquet(value, name) ? new BinaryParts() : new TextParts()
    content.add(value)
    // A compressed response is longer than its Content-Length.
    onShare(size > 0 ? Math.min(read / size, 1) : null)
  }
  return content?.finish() ?? ''
}

/** Whether a file begins as every Parquet file does (`PAR1`), or is called one and is no web page. */
function isParquet(bytes: Uint8Array, name: string): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4))
  return start === 'PAR1' || (/\.parquet$/i.test(name) && !start.trimStart().startsWith('<'))
}

interface Parts {
  add(bytes: Uint8Array): void
  finish(): OwnInput['content']
}

class TextParts implements Parts {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })
  private readonly parts: string[] = []

  add(bytes: Uint8Array) {
    this.parts.push(this.decode(bytes))
  }

  finish(): string {
    this.parts.push(this.decode())
    return this.parts.join('')
  }

  private decode(bytes?: Uint8Array): string {
    try {
      return this.decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new OwnReadError('not-utf8', '')
    }
  }
}

class BinaryParts implements Parts {
  private readonly parts: Uint8Array[] = []
  private length = 0

  add(bytes: Uint8Array) {
    this.parts.push(bytes)
    this.length += bytes.length
  }

  finish(): ArrayBuffer {
    const whole = new Uint8Array(this.length)
    let start = 0
    for (const part of this.parts) {
      whole.set(part, start)
      start += part.length
    }
    return whole.buffer
  }
}

function tooLarge() {
  return new OwnReadError('too-large', String(mostBytes / 1_000_000))
}
