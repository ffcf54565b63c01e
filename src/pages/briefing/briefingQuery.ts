import { briefings } from 'virtual:briefings'
import { queryOptions } from '@tanstack/react-query'
import type { PublishedBriefing } from '../../publish/briefing/publishedBriefing'

export { briefings }

/** Query for a briefing by the URL of its file, whose name contains a content hash. */
export function briefingQuery(url: string) {
  return queryOptions({
    queryKey: ['briefing', url],
    queryFn: async ({ signal }): Promise<PublishedBriefing> => {
      const response = await fetch(url, { signal })
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      return (await response.json()) as PublishedBriefing
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  })
}
