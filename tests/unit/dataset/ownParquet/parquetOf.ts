import { parquetWriteBuffer } from 'hyparquet-writer'
import Papa from 'papaparse'
import { withoutSources } from '../../../../src/dataset/compile/coreOf'
import type { Dataset } from '../../../../src/dataset/dataset'
import { indexDataset } from '../../../../src/dataset/indexDataset'
import type { OwnResult } from '../../../../src/dataset/own/ownData'
import { indexTable } from '../../../../src/dataset/own/parquet/indexTable'
import { readOwnParquet } from '../../../../src/dataset/own/parquet/readOwnParquet'
import { tableRecords } from '../../../../src/dataset/own/parquet/tableRecords'
import type { CompiledDataset } from '../../../../src/dataset/schema'

/** What the page gets from a file: the dataset, and what is wrong with the rest. */
interface Opened extends Pick<OwnResult, 'problems' | 'total'> {
  dataset: Dataset
  sources: CompiledDataset['sources']
}

/** Rows of text as Parquet; an empty cell is null. */
export function parquetOf(header: readonly string[], rows: readonly (readonly string[])[]): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: header.map((name, position) => ({
      name,
      type: 'STRING',
      data: rows.map((cells) => cells[position] || null),
    })),
    rowGroupSize: 100,
  })
}

/** A CSV file as Parquet, without rows that have more cells than there are columns, which Parquet cannot have. */
export function parquetOfCsv(csv: string): ArrayBuffer {
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true }).data
  return parquetOf(
    header,
    rows.map((cells) => cells.slice(0, header.length)),
  )
}

/** Opens a Parquet file as the page does. */
export async function openParquet(
  file: ArrayBuffer,
  base: CompiledDataset,
  today: number,
): Promise<Opened & { objects: number }> {
  const own = await readOwnParquet(file, base, today, () => {})
  const { dataset, listed } = indexTable(withoutSources(own.result.dataset), own)
  return {
    dataset: { ...dataset, ...tableRecords(listed) },
    sources: own.result.dataset.sources,
    problems: own.result.problems,
    total: own.result.total,
    objects: own.result.dataset.agreements.length,
  }
}

/** The result of reading text, as the page gets it. */
export function opened({ dataset, problems, total }: OwnResult): Opened {
  return { dataset: indexDataset(withoutSources(dataset)), sources: dataset.sources, problems, total }
}
