import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import type { Dataset } from '../../../dataset/dataset'
import type { Source } from '../../../dataset/schema'
import { type LoadedData, sourcesQuery } from './dataQuery'

const LoadedContext = createContext<LoadedData | null>(null)

/** Gives every page below it the loaded data. */
export function LoadedProvider({ loaded, children }: { loaded: LoadedData; children: ReactNode }) {
  return <LoadedContext value={loaded}>{children}</LoadedContext>
}

/** The loaded data and where it comes from. Throws outside `LoadedProvider`: pages are drawn only when it is there. */
export function useLoaded(): LoadedData {
  const loaded = useContext(LoadedContext)
  if (!loaded) throw new Error('useLoaded outside LoadedProvider')
  return loaded
}

export function useDataset(): Dataset {
  return useLoaded().dataset
}

/** The sources by id: those that came with the data, else fetched when this is first used. */
export function useSources(): UseQueryResult<ReadonlyMap<string, Source>> {
  return useQuery(sourcesQuery(useLoaded()))
}
