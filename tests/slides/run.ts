import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAsApp } from '../../src/build/bundle/loadAsApp'
import { frozenFolder } from '../frozenData'
import { ensureOffice } from './ensureOffice'

// `npm run test:slides`: converts every deck to PDF and PNG with LibreOffice, to be looked at.
const folder = 'test-results/slides'
const dotsPerInch = '96'

ensureOffice()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const decks = await loadAsApp<
  typeof import('./makeDecks'),
  Awaited<ReturnType<typeof import('./makeDecks')['makeDecks']>>
>({ root: process.cwd(), base: '/', folder: frozenFolder }, '/tests/slides/makeDecks.ts', ({ makeDecks }) =>
  makeDecks(),
)
for (const { name, file } of decks) writeFileSync(join(folder, `${name}.pptx`), file)
execFileSync(
  'soffice',
  [
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...decks.map(({ name }) => join(folder, `${name}.pptx`)),
  ],
  { stdio: 'ignore' },
)

let failed = 0
for (const { name, fewestPages } of decks) {
  const pdf = join(folder, `${name}.pdf`)
  const pages = existsSync(pdf) ? pagesOf(pdf) : 0
  // A briefing may continue its sources on further slides; a chart has exactly one.
  const isWhole = fewestPages === 1 ? pages === 1 : pages >= fewestPages
  if (!isWhole) failed++
  else execFileSync('pdftoppm', ['-r', dotsPerInch, '-png', pdf, join(folder, name)])
  process.stdout.write(`${isWhole ? 'ok  ' : 'FAIL'} ${name}: ${pages} pages\n`)
}
process.stdout.write(`Look at the pages in ${folder}\n${decks.length - failed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0

function pagesOf(pdf: string): number {
  const about = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
  return Number(/^Pages:\s+(\d+)$/m.exec(about)?.[1] ?? 0)
}
