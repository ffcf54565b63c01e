import { queryOptions } from '@tanstack/react-query'
import type { LicenceList } from '../../publish/licenceList'

/** URL of the list that the build writes. */
export const licencesUrl = `${import.meta.env.BASE_URL}licences.json`

/** Query for the licences of everything in this build. */
export const licencesQuery = queryOptions({
  queryKey: ['licences'],
  queryFn: async ({ signal }): Promise<LicenceList> => {
    const response = await fetch(licencesUrl, { signal })
    if (!response.ok) throw new Error(`${licencesUrl}: ${response.status}`)
    return (await response.json()) as LicenceList
  },
  staleTime: Number.POSITIVE_INFINITY,
  retry: 1,
})
