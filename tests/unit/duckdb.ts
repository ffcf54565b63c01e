import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

let opened: Promise<DuckDBConnection> | null = null

/** Runs a query in memory, and returns the rows: dates as `YYYY-MM-DD`, null for unknown values. */
export async function query(sql: string): Promise<readonly Record<string, unknown>[]> {
  opened ??= DuckDBInstance.create().then((instance) => instance.connect())
  return (await (await opened).runAndReadAll(sql)).getRowObjectsJson()
}
