import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'vite'

// `npm run pictures`: rewrites the committed pictures that differ from what the charts draw now. Look at each before you commit.
const server = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
})
const load = <Module>(file: string) => server.ssrLoadModule(`/tests/pictures/${file}.ts`) as Promise<Module>
const { drawFixtures } = await load<typeof import('./drawFixtures')>('drawFixtures')
const { differenceFrom } = await load<typeof import('./differenceFrom')>('differenceFrom')
let unchanged = 0
for (const theme of ['light', 'dark'] as const)
  for (const { file, svg, toPng } of drawFixtures(theme)) {
    const png = await toPng(svg)
    const difference = differenceFrom(file, png)
    if (difference === null) {
      unchanged++
      continue
    }
    process.stdout.write(`${file} ${difference}: ${existsSync(file) ? 'rewritten' : 'written'}\n`)
    writeFileSync(file, png)
  }
process.stdout.write(`${unchanged} pictures unchanged\n`)
await server.close()
