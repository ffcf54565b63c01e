import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

// Writes a `.br` and a `.gz` file beside each text file of the build, for hosts that serve precompressed files.

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

const folder = 'dist'
/** Text files. Images and fonts have compression built into their formats. */
const texts = /\.(html|js|css|json|geojson|csv|svg|bib|ris)$/
/** Smaller files fit into one network packet and gain nothing. */
const leastBytes = 1400

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
await Promise.all(files.filter((file) => texts.test(file)).map((file) => compress(join(folder, file))))

async function compress(file: string) {
  const content = await readFile(file)
  if (content.length < leastBytes) return
  const params = { [zlib.BROTLI_PARAM_SIZE_HINT]: content.length }
  await writeFile(`${file}.br`, await brotli(content, { params }))
  await writeFile(`${file}.gz`, await gzipped(content, { level: 9 }))
}
