type Json = Record<string, unknown>

/** Sort keys of the lists that have a natural order; the others keep the order they were written in. */
const orders: readonly [RegExp, (record: Json) => string][] = [
  [/^agreements\//, (record) => `${(record.date as Json | undefined)?.value} ${record.id}`],
  [/^sources\//, (record) => String(record.id)],
  [/^organisations\.json$/, (record) => String(record.id)],
  [/^countries\.json$/, (record) => String(record.iso3)],
  [/^claims\.json$/, (record) => `${record.date} ${record.id}`],
]

/** The one form of a data file: records in their order, a key a line, two spaces, a newline at the end. */
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
