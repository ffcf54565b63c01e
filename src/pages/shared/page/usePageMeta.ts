import { useEffect } from 'react'
import type { PageMeta } from '../../../publish/meta/pageMeta'

/** Sets the title and description of the document. */
export function usePageMeta({ title, description }: Pick<PageMeta, 'title' | 'description'>) {
  useEffect(
    function setDocumentMeta() {
      document.title = title
      document.querySelector('meta[name="description"]')?.setAttribute('content', description)
    },
    [title, description],
  )
}
