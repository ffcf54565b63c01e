import { queryOptions } from '@tanstack/react-query'
import type { LicenceList } from '../../publish/licenceList'

/** Where the build writes the list. */
export const licencesUrl = `${import.meta.env.BASE_URL}licences.json`

/** The licences of all that is in this build. */
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
