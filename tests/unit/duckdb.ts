import { DuckDBInstance } from '@duckdb/node-api'

/** Runs a query in a database of its own, and returns the rows: dates as `YYYY-MM-DD`, null for unknown values. */
export async function query(sql: string): Promise<readonly Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
