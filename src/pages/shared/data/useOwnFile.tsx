import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { OwnData } from './own/readOwnData'

interface OwnFile {
  /** The reader's own file that is shown; null for the data that the address asks for. */
  shown: OwnData | null
  /** Shows a file, or with null the tracker's data again. It lives as long as the page: nothing stores it. */
  show: (own: OwnData | null) => void
}

const OwnFileContext = createContext<OwnFile | null>(null)

export function OwnFileProvider({ children }: { children: ReactNode }) {
  const [shown, show] = useState<OwnData | null>(null)
  const value = useMemo(() => ({ shown, show }), [shown])
  return <OwnFileContext value={value}>{children}</OwnFileContext>
}

/** The reader's own file, and the one function that shows it or takes it away. */
export function useOwnFile(): OwnFile {
  const value = useContext(OwnFileContext)
  if (!value) throw new Error('useOwnFile outside OwnFileProvider')
  return value
}
