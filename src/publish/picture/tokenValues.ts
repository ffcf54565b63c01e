export type Theme = 'light' | 'dark'

/** The values of the design tokens in one theme, by name (`--ink`), read from the text of `tokens.css`. */
export function tokenValues(css: string, theme: Theme): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  // The first block defines all tokens; later blocks only override some for certain devices.
  const root = css.slice(css.indexOf(':root'), css.indexOf('}'))
  for (const [, name = '', value = ''] of root.matchAll(/(--[\w-]+):\s*([^;]+);/g))
    written.set(name, inTheme(value.trim(), theme))
  return new Map([...written].map(([name, value]) => [name, followed(value, written)]))
}

function inTheme(value: string, theme: Theme): string {
  return value.replace(
    /light-dark\(((?:[^(),]|\([^)]*\))+),\s*((?:[^(),]|\([^)]*\))+)\)/g,
    (_, light: string, dark: string) => (theme === 'light' ? light : dark).trim(),
  )
}

/** Replaces `var(…)` in a value with the values of those tokens. */
function followed(value: string, written: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => written.get(name) ?? whole)
}
