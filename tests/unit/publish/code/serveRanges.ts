import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, normalize } from 'node:path'

/** Serves the files of a folder as static hosts do: with their length, and in parts if asked for (`Range`). */
export function serveRanges(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const bytes = readFileSync(join(folder, normalize(request.url ?? '/')))
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
    const start = Number(first ?? 0)
    const end = last ? Math.min(Number(last) + 1, bytes.length) : bytes.length
    response.writeHead(first === undefined ? 200 : 206, {
      'Accept-Ranges': 'bytes',
      'Content-Length': end - start,
      ...(first === undefined ? {} : { 'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}` }),
    })
    response.end(request.method === 'HEAD' ? undefined : bytes.subarray(start, end))
  })
  return new Promise((resolve) => server.listen(0, () => resolve(server)))
}
