import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The plainest host there is: files, folders with an index.html, 404.html for the rest. No rewrite rule. */
export function serveStatic(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : null
    let file = join(folder, inside ?? 'nowhere')
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) {
        response.writeHead(301, { Location: `${path}/` }).end()
        return
      }
      file = join(file, 'index.html')
    }
    const isThere = inside !== null && existsSync(file)
    const sent = isThere ? file : join(folder, '404.html')
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': types[extname(sent)] ?? 'text/plain' })
    createReadStream(sent).pipe(response)
  })
  return new Promise((resolve) => server.listen(port, () => resolve(server)))
}
