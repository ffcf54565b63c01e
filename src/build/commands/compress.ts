import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

// Writes each text of the build also as `.br` and `.gz` beside it, for hosts that send such files as they are.

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

const folder = 'dist'
/** Files that are text; pictures and typefaces are compressed by their own formats. */
const texts = /\.(html|js|css|json|geojson|csv|svg|bib|ris)$/
/** A file that fits one packet gains nothing. */
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
