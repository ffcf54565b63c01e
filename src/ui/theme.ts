import { readStored, writeStored } from './storage'

export type Theme = 'light' | 'dark'

/** Returns the theme chosen on this device; null follows the system. */
export function chosenTheme(): Theme | null {
  const theme = readStored('theme')
  return theme === 'light' || theme === 'dark' ? theme : null
}

/** Returns the theme on screen. */
function currentTheme(): Theme {
  const forced = document.documentElement.dataset.theme
  if (forced === 'light' || forced === 'dark') return forced
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Applies a theme to the document; null follows the system. */
export function applyTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

/** Switches to the other theme, remembers it and returns it. */
export function switchTheme(): Theme {
  const theme = currentTheme() === 'dark' ? 'light' : 'dark'
  applyTheme(theme)
  writeStored('theme', theme)
  return theme
}
