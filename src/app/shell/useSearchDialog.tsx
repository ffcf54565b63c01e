import { useLocation } from '@tanstack/react-router'
import { lazy, type ReactNode, useLayoutEffect, useState } from 'react'
import { LaterPart } from '../../pages/shared/later/LaterPart'

const SearchDialog = lazy(() =>
  import('../../pages/shared/search/SearchDialog').then((module) => ({ default: module.SearchDialog })),
)

/**
 * The search dialog of any page, also of talks, which have no header: a function that opens it, and the dialog, null
 * while closed. Ctrl K and ⌘K open it once the data is there (`canSearch`), unless a modal dialog is open.
 */
export function useSearchDialog(canSearch: boolean): { open: () => void; dialog: ReactNode } {
  const path = useLocation({ select: ({ pathname }) => pathname })
  // The path on which the search was opened; null if it is closed. Leaving that path, also with Back, closes it.
  const [searchedOn, setSearchedOn] = useState<string | null>(null)
  // A layout effect, so that the shortcut works as soon as the app takes over the prerendered page.
  useLayoutEffect(
    function openWithShortcut() {
      if (!canSearch) return
      const handleKey = (event: KeyboardEvent) => {
        if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
        event.preventDefault()
        if (!document.querySelector('dialog:modal')) setSearchedOn(path)
      }
      document.addEventListener('keydown', handleKey)
      return () => document.removeEventListener('keydown', handleKey)
    },
    [canSearch, path],
  )
  return {
    open: () => setSearchedOn(path),
    dialog: searchedOn === path && (
      <LaterPart>
        <SearchDialog onClose={() => setSearchedOn(null)} />
      </LaterPart>
    ),
  }
}
