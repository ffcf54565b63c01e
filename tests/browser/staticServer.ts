import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Formats that are compressed already. */
const packed: ReadonlySet<string> = new Set(['.png', '.woff2'])

/** Fast compression for files without a `.br` beside them. */
const onTheWay = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

function compressed(file: string): Buffer {
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`)
  return brotliCompressSync(readFileSync(file), onTheWay)
}

/**
 * A static host without rewrite rules: files, `index.html` of a folder, and `404.html` for everything else. Sends `.br`
 * files where the build wrote them. `port` 0 picks a free one.
 */
export function serveStatic(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const [path = '/', query] = decodeURI(request.url ?? '/').split('?')
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : null
    let file = join(folder, inside ?? 'nowhere')
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) {
        response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end()
        return
      }
      file = join(file, 'index.html')
    }
    const isThere = inside !== null && existsSync(file)
    const sent = isThere ? file : join(folder, '404.html')
    const isPacked = packed.has(extname(sent))
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': types[extname(sent)] ?? 'text/plain',
      ...(isPacked ? {} : { 'Content-Encoding': 'br' }),
    })
    response.end(isPacked ? readFileSync(sent) : compressed(sent))
  })
  return new Promise((resolve) => server.listen(port, () => resolve(server)))
}

/** A host that answers every request with status 503. */
export function serveFailures(port: number): Promise<Server> {
  const server = createServer((_request, response) => response.writeHead(503).end('out of order'))
  return new Promise((resolve) => server.listen(port, () => resolve(server)))
}
