type Json = Record<string, unknown>

/** Sort keys of the lists with a natural order; other lists keep the order in which they were written. */
const orders: readonly [RegExp, (record: Json) => string][] = [
  [/^agreements\//, (record) => `${(record.date as Json | undefined)?.value} ${record.id}`],
  [/^sources\//, (record) => String(record.id)],
  [/^publishers\.json$/, (record) => String(record.id)],
  [/^refused-hosts\.json$/, (record) => String(record.host)],
  [/^organisations\.json$/, (record) => String(record.id)],
  [/^countries\.json$/, (record) => String(record.iso3)],
  [/^claims\.json$/, (record) => `${record.date} ${record.id}`],
]

/** Formats a data file canonically: sorted records, one key per line, two spaces of indent, a final newline. */
export function formatData(path: string, value: unknown): string {
  const order = orders.find(([pattern]) => pattern.test(path))?.[1]
  const isList =
    Array.isArray(value) && value.every((record) => typeof record === 'object' && record !== null)
  const sorted = order && isList ? sortBy(value as Json[], order) : value
  return `${JSON.stringify(sorted, null, 2)}\n`
}

function sortBy(records: readonly Json[], keyOf: (record: Json) => string): Json[] {
  return records
    .map((record) => ({ record, key: keyOf(record) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ record }) => record)
}
