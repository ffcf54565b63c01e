import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createText, languageCodes, type Text } from '../../../src/text/text'
import { readImports } from '../architecture/importGraph'

const folder = 'src/text/onDemand'
/** Paths of the sets in the folder, without extension. */
const sets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(
  (file) => /^(.*\w+Messages)\.ts$/.exec(file)?.[1] ?? [],
)

async function messagesOf(set: string, text: Text): Promise<unknown> {
  const module = await modules[`../../../${folder}/${set}.ts`]?.()
  return module?.[basename(set)]?.(text)
}

const modules = import.meta.glob<Record<string, (text: Text) => unknown>>(
  '../../../src/text/onDemand/**/*Messages.ts',
)

/** Every value in nested messages. */
function valuesIn(messages: unknown): unknown[] {
  return typeof messages === 'object' && messages !== null
    ? Object.values(messages).flatMap(valuesIn)
    : [messages]
}

describe.each(sets)('%s', (set) => {
  it.each(languageCodes)('has its messages in the language %s, made once', async (code) => {
    const text = createText(code)
    const messages = await messagesOf(set, text)
    expect(valuesIn(messages)).not.toEqual([])
    for (const value of valuesIn(messages)) expect(['string', 'function']).toContain(typeof value)
    expect(await messagesOf(set, text)).toBe(messages)
    expect(await messagesOf(set, createText(code))).not.toBe(messages)
  })
})

it.each(languageCodes)('every message of %s belongs to the first load or to a set', (code) => {
  const imports = readImports('src/text')
  const used = new Set([`src/text/${code}/index.ts`, ...sets.map((set) => `${folder}/${set}.ts`)])
  for (const file of used) for (const next of imports.get(file) ?? []) used.add(next)
  const messages = [...imports.keys()].filter((file) => file.startsWith(`src/text/${code}/`))
  expect(messages.filter((file) => !used.has(file))).toEqual([])
})
