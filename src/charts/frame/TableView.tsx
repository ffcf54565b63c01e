import { lazy, Suspense } from 'react'
import type { ChartContent } from '../contract/chart'
import { ChartTable } from './ChartTable'

/** If the code cannot be fetched, the table cannot be sorted, but all its numbers are there. */
const SortedTable = lazy(() => import('./SortedTable').catch(() => ({ default: ChartTable })))

/** The table of a chart in place of its drawing. The code that sorts and copies is fetched when it is first shown. */
export function TableView({ content }: { content: ChartContent }) {
  const plain = <ChartTable content={content} />
  return (
    <Suspense fallback={plain}>
      <SortedTable content={content} />
    </Suspense>
  )
}
