import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

// `compress.ts [FOLDER] [--quick]`: writes a `.br` and a `.gz` file beside each text file of a build (default: dist), for
// hosts that serve precompressed files. `.size-limit.json` reads the sizes of the `.br` files. `--quick`, for builds that
// only tests read, saves a quarter of a minute on pages and downloads, which no size budget weighs.

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

const args = process.argv.slice(2)
const isQuick = args.includes('--quick')
const folder = args.find((arg) => arg !== '--quick') ?? 'dist'
/** Text files. Images and fonts have compression built into their formats. */
const texts = /\.(html|js|css|json|geojson|csv|svg|bib|ris|atom|xml|ics)$/
/** Scripts, styles and data of the app. All of them are compressed, because size-limit adds them up. */
const assets = /^assets[\\/]/
/** Smaller files fit into one network packet and gain nothing. */
const leastBytes = 1400
/** Pages and downloads in folders: the best quality takes twice the time and saves a further 2 to 3 %. */
const others = /^(?!assets|embed)\w+[\\/]/
const qualityOfOthers = isQuick ? 5 : 10

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
await Promise.all(files.filter((file) => texts.test(file)).map(compress))

async function compress(file: string) {
  const path = join(folder, file)
  const content = await readFile(path)
  if (content.length < leastBytes && !assets.test(file)) return
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: others.test(file) ? qualityOfOthers : 11,
    [zlib.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  await writeFile(`${path}.br`, await brotli(content, { params }))
  await writeFile(`${path}.gz`, await gzipped(content, { level: 9 }))
}
