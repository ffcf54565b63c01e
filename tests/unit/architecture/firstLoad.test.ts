import { describe, expect, it } from 'vitest'
import { readLoads } from './importGraph'

/** The entries of the app; what they import statically is loaded before anything is shown. */
const entries = ['src/app/main.tsx', 'src/app/embed/embed.tsx']

/** Everything that loading a file loads. */
function loadedBy(entry: string): readonly string[] {
  const loaded = new Set([entry])
  for (const file of loaded) for (const next of loads.get(file) ?? []) loaded.add(next)
  return [...loaded]
}

const loads = readLoads('src')

describe('the first load', () => {
  it.each(entries)('of %s is found', (entry) => {
    expect(loadedBy(entry)).toContain('src/text/en/index.ts')
  })

  it('of Explore has no text of another page or of a dialog', () => {
    expect(loadedBy('src/app/main.tsx').filter((file) => file.includes('/onDemand/'))).toEqual([])
  })
})
