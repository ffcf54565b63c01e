import { writeFileSync } from 'node:fs'
import { createServer } from 'vite'

// `npm run pictures`: draws the committed pictures anew, after the drawing of a chart was changed on purpose. Look at them.
const server = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
})
const { drawFixtures } = (await server.ssrLoadModule(
  '/tests/pictures/drawFixtures.ts',
)) as typeof import('./drawFixtures')
for (const theme of ['light', 'dark'] as const)
  for (const { file, svg, toPng } of drawFixtures(theme)) {
    writeFileSync(file, await toPng(svg))
    process.stdout.write(`${file}\n`)
  }
await server.close()
