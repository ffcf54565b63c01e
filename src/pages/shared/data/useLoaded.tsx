import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import type { Dataset } from '../../../dataset/dataset'
import type { Source } from '../../../dataset/schema'
import { detailsQuery, type LoadedData, type LoadedDetails } from './dataQuery'

const LoadedContext = createContext<LoadedData | null>(null)

/** Provides the loaded data to every page below it. */
export function LoadedProvider({ loaded, children }: { loaded: LoadedData; children: ReactNode }) {
  return <LoadedContext value={loaded}>{children}</LoadedContext>
}

/** Returns the loaded data and its origin. Throws outside `LoadedProvider`: pages render only once data is loaded. */
export function useLoaded(): LoadedData {
  const loaded = useContext(LoadedContext)
  if (!loaded) throw new Error('useLoaded outside LoadedProvider')
  return loaded
}

export function useDataset(): Dataset {
  return useLoaded().dataset
}

/** Query for the details of the data: those that came with it, otherwise fetched on first use. */
export function useDetails(): UseQueryResult<LoadedDetails> {
  return useQuery(detailsQuery(useLoaded()))
}

/** Query for the sources by id. */
export function useSources(): UseQueryResult<ReadonlyMap<string, Source>> {
  return useQuery({ ...detailsQuery(useLoaded()), select: sourcesIn })
}

const sourcesIn = ({ sources }: LoadedDetails) => sources
