/** Commands of a presenter, whether from a key, a button or the notes window. */
export type PresenterCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'overview'
  | 'notes'
  | 'full-screen'
  | 'black'
  | 'keys'

export interface KeyPress {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

const commands: Readonly<Record<string, PresenterCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  o: 'overview',
  n: 'notes',
  f: 'full-screen',
  b: 'black',
  '.': 'black',
  '?': 'keys',
}

/** Shortcuts as listed in the help, one entry per command. */
export const listedKeys: readonly { command: PresenterCommand; keys: readonly string[] }[] = [
  { command: 'next', keys: ['→', '↓', 'Space', 'Page Down'] },
  { command: 'previous', keys: ['←', '↑', 'Shift Space', 'Page Up'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'overview', keys: ['O'] },
  { command: 'notes', keys: ['N'] },
  { command: 'full-screen', keys: ['F'] },
  { command: 'black', keys: ['B', '.'] },
  { command: 'keys', keys: ['?'] },
]

/** Returns the command of a key press; null if none. Combinations with Ctrl, Alt or ⌘ belong to the browser. */
export function commandOfKey(press: KeyPress): PresenterCommand | null {
  if (isBrowsers(press)) return null
  if (press.key === ' ' && press.shiftKey) return 'previous'
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  return Object.hasOwn(commands, key) ? (commands[key] ?? null) : null
}

/** Whether a key press belongs to the browser. */
function isBrowsers({ ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return ctrlKey || metaKey || altKey
}

/** No briefing has more steps than this many digits can name. */
const mostDigits = 2

/**
 * The digits typed so far after a key press: a number followed by Enter jumps to that step. Any other key discards them.
 */
export function typedAfter(typed: string, press: KeyPress): string {
  if (!/^\d$/.test(press.key) || isBrowsers(press)) return ''
  return `${typed}${press.key}`.replace(/^0+/, '').slice(-mostDigits)
}

/** Returns the index of the step after a command; unchanged at either end, and for commands that do not move. */
export function stepAfter(command: PresenterCommand, index: number, count: number): number {
  switch (command) {
    case 'next':
      return Math.min(index + 1, count - 1)
    case 'previous':
      return Math.max(index - 1, 0)
    case 'first':
      return 0
    case 'last':
      return count - 1
    case 'overview':
    case 'notes':
    case 'full-screen':
    case 'black':
    case 'keys':
      return index
  }
}
