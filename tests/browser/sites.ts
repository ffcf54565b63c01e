import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { frozenFolder } from '../frozenData'

interface Site {
  /** Where the build is. */
  folder: string
  /** Path below which it is served. */
  base: string
  /** Data folder it is built from. */
  data: string
  /** Address given to the build as `SITE_URL`; empty for none. */
  url: string
}

const cache = 'node_modules/.cache/sites'

/** The builds that browser tests open. */
export const sites = {
  /** The frozen data: what nearly all tests open. */
  frozen: { folder: `${cache}/frozen/dist`, base: '/', data: frozenFolder, url: '' },
  /** The real data, under a sub-path and with its address known. */
  real: { folder: `${cache}/real/dist`, base: '/tracker/', data: 'data', url: 'https://tracker.example' },
} as const satisfies Record<string, Site>

const sources = [
  ...['src', 'public', 'index.html', 'embed.html'],
  ...['vite.config.ts', 'package.json', 'package-lock.json', '.size-limit.json'],
]

const run = promisify(execFile)

/** Builds a site unless its sources are the same as when it was last built. */
export async function buildSite(name: keyof typeof sites) {
  const site = sites[name]
  const { folder, base, data, url } = site
  const stamp = join(folder, '../stamp')
  const wanted = hashOf([...sources, data]) + base + url
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${wanted} ${outputOf(folder)}`) return
  const start = performance.now()
  const env = { ...process.env, BASE_PATH: base, SITE_URL: url, DATA_FOLDER: data }
  const npm = (script: string, ...args: string[]) => run('npm', ['run', script, '--', ...args], { env })
  try {
    await npm('build:app', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error')
    await npm('build:compress', folder, '--quick')
    if (name === 'real') await weigh(npm, folder)
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`The site with the ${name} data could not be built:\n${stdout}${stderr}`)
  }
  writeFileSync(stamp, `${wanted} ${outputOf(folder)}`)
  const seconds = Math.round((performance.now() - start) / 1000)
  process.stdout.write(`Built the site with the ${name} data in ${seconds} s\n`)
}

/** Checks the size budgets, which name files in `dist/` beside their list. */
function weigh(npm: (script: string, ...args: string[]) => Promise<unknown>, folder: string) {
  const budgets = join(folder, '../.size-limit.json')
  copyFileSync('.size-limit.json', budgets)
  return npm('build:weigh', budgets)
}

/** Identifies what a build wrote: its service worker lists every file with a hash of its content. */
function outputOf(folder: string): string {
  const worker = join(folder, 'sw.js')
  return existsSync(worker) ? hashOf([worker]) : 'missing'
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .map((file) => join(path, file))
          .filter((file) => statSync(file).isFile())
          .sort()
      : [path]
    for (const file of files) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}
