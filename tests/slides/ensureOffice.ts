import { spawnSync } from 'node:child_process'
import { ensureInstalled } from '../ensureInstalled'

/** Installs LibreOffice, the PDF tools and the font Inter, or prints the command to do so. */
export function ensureOffice() {
  ensureInstalled({
    isThere: ['soffice', 'pdftoppm', 'pdfinfo'].every((tool) => spawnSync('which', [tool]).status === 0),
    install: '--no-install-recommends libreoffice-impress poppler-utils fonts-inter',
    why: 'Slides are drawn by LibreOffice.',
  })
}
