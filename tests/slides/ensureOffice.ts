import { spawnSync } from 'node:child_process'
import { ensureInstalled } from '../ensureInstalled'

/** Sees to LibreOffice, the tools that turn PDF into pictures, and Inter; says the one command where it may not. */
export function ensureOffice() {
  ensureInstalled({
    isThere: ['soffice', 'pdftoppm', 'pdfinfo'].every((tool) => spawnSync('which', [tool]).status === 0),
    install: '--no-install-recommends libreoffice-impress poppler-utils fonts-inter',
    why: 'Slides are drawn by LibreOffice.',
  })
}
