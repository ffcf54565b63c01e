/** Returns the value at a path such as `agreement.parties.1.country`. */
export function valueAt(typed: object, path: string): unknown {
  let found: unknown = typed
  for (const key of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[key]
  return found
}

/** Returns a copy of the draft with another value at a path. */
export function withValueAt<Typed extends object>(typed: Typed, path: string, value: unknown): Typed {
  return changed(typed, path.split('.'), value) as Typed
}

function changed(before: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(before))
    return before.map((entry: unknown, index) =>
      String(index) === key ? changed(entry, rest, value) : entry,
    )
  const fields = before as Readonly<Record<string, unknown>>
  return { ...fields, [key]: changed(fields[key], rest, value) }
}
