import { execFileSync, spawn } from 'node:child_process'

// `npm run test:quick`: types, lint and the unit tests that the changes since main can affect, for the inner loop.

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()

/** The commit where this work left `main`: on `main` itself, what was last pushed; without a remote, the last commit. */
function base(): string {
  for (const branch of ['main', 'origin/main'])
    try {
      const fork = git('merge-base', 'HEAD', branch)
      if (fork !== git('rev-parse', 'HEAD')) return fork
    } catch {
      // This clone has no such branch.
    }
  return 'HEAD'
}

const since = base()
const changed = [git('diff', '--name-only', since), git('ls-files', '--others', '--exclude-standard')].join(
  '',
)
const steps = [
  ['tsc'],
  ['biome', 'ci', '.'],
  ['vitest', 'run', '--configLoader', 'runner', '--project', 'utc', '--changed', since, '--passWithNoTests'],
]

const start = performance.now()
const elapsed = () => `${((performance.now() - start) / 1000).toFixed(0)} s`
process.stdout.write(
  changed === ''
    ? 'Nothing has changed since the last commit, so no unit test is affected. Checking types and lint.\n'
    : `Changes since ${since.slice(0, 12)}. Not run: knip, data:check, the build, the browser.\n`,
)
const results = await Promise.all(steps.map(run))
process.exitCode = results.some((code) => code !== 0) ? 1 : 0

function run(command: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    process.stdout.write(`started: ${command.slice(0, 2).join(' ')}\n`)
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
