import { execFileSync, spawn } from 'node:child_process'

// `npm run test:quick`: types, lint and the unit tests that the changes since main can affect, for the inner loop.

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()

/** Where this branch left main; on main itself the last commit. */
function base(): string {
  try {
    const fork = git('merge-base', 'HEAD', 'main')
    return fork === git('rev-parse', 'HEAD') ? 'HEAD' : fork
  } catch {
    return 'HEAD'
  }
}

const since = base()
const steps = [
  ['tsc'],
  ['biome', 'ci', '.'],
  ['vitest', 'run', '--configLoader', 'runner', '--project', 'utc', '--changed', since, '--passWithNoTests'],
]

const start = performance.now()
const elapsed = () => `${((performance.now() - start) / 1000).toFixed(0)} s`
process.stdout.write(
  `Changes since ${since.slice(0, 12)}. Not run: knip, data:check, the build, the browser.\n`,
)
const results = await Promise.all(steps.map(run))
process.exitCode = results.some((code) => code !== 0) ? 1 : 0

function run(command: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npx', command, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
    child.on('close', (code) => {
      process.stdout.write(
        `\n${code === 0 ? 'ok' : 'FAILED'} after ${elapsed()}: ${command.join(' ')}\n${output}`,
      )
      resolve(code ?? 1)
    })
  })
}
