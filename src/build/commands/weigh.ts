import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

// `weigh.ts [BUDGETS]`: fails if a file that a build sends is heavier than its budget (default: `.size-limit.json`, whose
// paths are relative to its own folder), or if a budget names a file that the build does not have. A chunk that got
// another name would otherwise leave its own budget unchecked and count towards that of Explore.

interface Budget {
  name: string
  path: string | string[]
}

const config = process.argv[2] ?? '.size-limit.json'
const budgets = JSON.parse(readFileSync(config, 'utf8')) as readonly Budget[]

const unmatched = budgets.flatMap(({ name, path }) =>
  [path]
    .flat()
    .filter((pattern) => !hasFile(pattern.replace(/^!/, '')))
    .map((pattern) => `The budget “${name}” names ${pattern}, and the build has no such file.`),
)
if (unmatched.length > 0) {
  process.stderr.write(`${unmatched.join('\n')}\nCorrect the names in .size-limit.json.\n`)
  process.exit(1)
}

const { status } = spawnSync('size-limit', ['--config', config], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1

/** Whether the build has a file that matches a pattern, in whose file name `*` stands for any characters. */
function hasFile(pattern: string): boolean {
  const parts = basename(pattern)
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const name = new RegExp(`^${parts.join('.*')}$`)
  return readdirSync(join(dirname(config), dirname(pattern))).some((file) => name.test(file))
}
