import { spawn } from 'node:child_process'

/** The first step of `npm test`: the checks of the code and the builds of the sites, side by side. Each uses one core. */
const codes = await Promise.all(
  ['check', 'test:sites'].map(
    (script) =>
      new Promise<number>((resolve, reject) => {
        const child = spawn('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' })
        child.on('error', reject)
        child.on('close', (code) => resolve(code ?? 1))
      }),
  ),
)
process.exitCode = codes.every((code) => code === 0) ? 0 : 1
