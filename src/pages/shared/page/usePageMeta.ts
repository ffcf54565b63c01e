import { useEffect } from 'react'
import type { PageMeta } from '../../../publish/pageMeta'

/** Gives the document the title and description of the page that is shown. */
export function usePageMeta({ title, description }: Pick<PageMeta, 'title' | 'description'>) {
  useEffect(
    function tellDocument() {
      document.title = title
      document.querySelector('meta[name="description"]')?.setAttribute('content', description)
    },
    [title, description],
  )
}
