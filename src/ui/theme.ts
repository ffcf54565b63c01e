import { readStored, writeStored } from './storage'

export type Theme = 'light' | 'dark'

/** The theme the reader has chosen on this device; null for the system's. */
export function chosenTheme(): Theme | null {
  const theme = readStored('theme')
  return theme === 'light' || theme === 'dark' ? theme : null
}

/** The theme that is on screen now. */
function currentTheme(): Theme {
  const forced = document.documentElement.dataset.theme
  if (forced === 'light' || forced === 'dark') return forced
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Puts a theme on the document; null follows the system. */
export function applyTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

/** Changes to the other theme and remembers it; gives the new one. */
export function switchTheme(): Theme {
  const theme = currentTheme() === 'dark' ? 'light' : 'dark'
  applyTheme(theme)
  writeStored('theme', theme)
  return theme
}
