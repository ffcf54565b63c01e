/** Media type of Parquet files. */
export const parquetType = 'application/vnd.apache.parquet'

/** Path of a table as Parquet, relative to the address of the app. */
export function parquetPath(table: string): string {
  return `data/${table}.parquet`
}
