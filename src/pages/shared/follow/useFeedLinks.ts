import { useEffect } from 'react'
import { followedFiles } from '../../../publish/meta/feedOf'

const selector = 'head > link[rel="alternate"]'

/** Path of Explore, which names the feed of the whole list. */
const explore = ''

/**
 * Names the feeds of a page in the head of the document, where feed readers look, and those of the whole list once the reader
 * leaves it. A prerendered page names its own already.
 */
export function useFeedLinks(page: string) {
  useEffect(
    function nameFeeds() {
      nameFeedsOf(page)
      return () => nameFeedsOf(explore)
    },
    [page],
  )
}

function nameFeedsOf(page: string) {
  for (const link of document.querySelectorAll(selector)) link.remove()
  for (const { path, mediaType } of followedFiles(page)) {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'alternate', type: mediaType, href: import.meta.env.BASE_URL + path })
    document.head.append(link)
  }
}
