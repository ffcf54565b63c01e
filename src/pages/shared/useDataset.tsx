import { createContext, type ReactNode, useContext } from 'react'
import type { Dataset } from '../../dataset/dataset'

const DatasetContext = createContext<Dataset | null>(null)

/** Gives every page below it the loaded dataset. */
export function DatasetProvider({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  return <DatasetContext value={dataset}>{children}</DatasetContext>
}

/** The loaded dataset. Throws outside `DatasetProvider`: pages are drawn only when the data is there. */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext)
  if (!dataset) throw new Error('useDataset outside DatasetProvider')
  return dataset
}
