/**
 * A value of an entry in words: the members of a list one per line, the fields of an object with their names. Null for no
 * value.
 */
export function valueText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((member) => partText(member)).join('\n')
  return partText(value)
}

function partText(value: unknown): string {
  if (Array.isArray(value)) return value.map((member) => partText(member)).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([field, inner]) => `${field}: ${partText(inner)}`)
    .join('; ')
}
