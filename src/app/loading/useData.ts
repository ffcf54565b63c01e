import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { dataQuery, type LoadedData, originOfAddress } from '../../pages/shared/data/dataQuery'
import type { OwnProgress } from '../../pages/shared/data/own/messages'
import { useOwnFile } from '../../pages/shared/data/useOwnFile'
import type { AddressParams } from '../../selection/address/address'

interface Data {
  loaded: LoadedData | null
  error: Error | null
  retry: () => void
  /** Progress of reading own data; null if none is being read. */
  progress: OwnProgress | null
}

/** The data to show: the reader's own file while one is open, otherwise the data that the address names. */
export function useData(): Data {
  const params: AddressParams = useSearch({ strict: false })
  const { shown } = useOwnFile()
  const [progress, setProgress] = useState<OwnProgress | null>(null)
  const { data, error, refetch, isFetching } = useQuery(dataQuery(originOfAddress(params), setProgress))
  const ownFile = useMemo(
    (): LoadedData | null =>
      shown && {
        dataset: shown.dataset,
        origin: { kind: 'file', name: shown.name },
        sources: shown.sources,
        own: shown,
      },
    [shown],
  )
  return {
    loaded: ownFile ?? data ?? null,
    error: isFetching ? null : error,
    retry: () => void refetch(),
    progress: params.dataset ? progress : null,
  }
}
