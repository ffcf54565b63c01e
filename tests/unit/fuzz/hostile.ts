import fc from 'fast-check'

/** Strings that are known to break programs. */
const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '=HYPERLINK("https://evil.example","x")',
  '+cmd|calc',
  '@SUM(1)',
  '\u202Etxt.exe',
  '\u2066\u2069\u200B\uFEFF',
  'Сhina',
  '\uD800',
  '\0',
  '%00%E0%A4%A',
  '9'.repeat(400),
  'a'.repeat(5000),
  '~'.repeat(300),
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '1e999',
  '-0',
  'NaN',
  '9999-99-99',
  '2023-02-30',
  '',
  ' ',
  '\r\n',
  '"',
  "'",
  ',',
] as const

export const hostileText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
)

const hostileKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'length', 'then', '0', ''),
  fc.string({ maxLength: 8 }),
)

/** Any JSON value; its keys and strings include ones that are known to break programs. */
const hostileValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    hostileText,
    fc.constantFrom(null, true, false, 0, -1, 1e308, 0.5),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(hostileKey, tie('value')), { maxLength: 3 })
      .map((entries) =>
        JSON.parse(
          `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value ?? null)}`).join()}}`,
        ),
      ),
  ),
})).value

const edit = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('replace', 'remove', 'wrap', 'repeat', 'rename', 'swap'),
  key: hostileKey,
  value: hostileValue,
})

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

/** JSON text of `sound` after one to five edits anywhere in it; some texts are truncated or have a strange ending. */
export function spoiltJson(sound: unknown): fc.Arbitrary<string> {
  const whole = fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) => {
    let text = JSON.stringify(sound)
    for (const one of edits) text = JSON.stringify(edited(JSON.parse(text), one) ?? null)
    return text
  })
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    {
      weight: 1,
      arbitrary: whole.chain((text) => fc.nat(text.length).map((length) => text.slice(0, length))),
    },
    { weight: 1, arbitrary: fc.tuple(whole, hostileText).map((texts) => texts.join('')) },
  )
}

/** Every position in a JSON value that an edit can change: the object or list, and the key in it. */
function places(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])])
}

function edited(value: unknown, { at, what, key, value: other }: Edit): unknown {
  const all = places(value)
  const place = all[at % Math.max(1, all.length)]
  if (!place) return other
  const { holder } = place
  const old = holder[place.key]
  const set = (name: string, to: unknown) =>
    Object.defineProperty(holder, name, { value: to, enumerable: true, configurable: true, writable: true })
  if (what === 'replace') set(place.key, other)
  else if (what === 'wrap') set(place.key, [old])
  else if (what === 'repeat') set(place.key, [old, old])
  else if (what === 'swap') set(place.key, all[(at * 7 + 3) % all.length]?.holder ?? other)
  else if (Array.isArray(holder)) holder.splice(Number(place.key), 1)
  else {
    delete holder[place.key]
    if (what === 'rename') set(key, old)
  }
  return isRound(value) ? other : value
}

/** Whether a value contains itself, which JSON cannot express. */
function isRound(value: unknown): boolean {
  try {
    return JSON.stringify(value) === undefined
  } catch {
    return true
  }
}
