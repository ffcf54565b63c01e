import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { OwnData } from './own/readOwnData'

interface OwnFile {
  /** The reader's own file, if one is shown; null for the data that the address asks for. */
  shown: OwnData | null
  /** Shows a file; null shows the tracker's data again. The file is never stored and is lost when the page closes. */
  show: (own: OwnData | null) => void
}

const OwnFileContext = createContext<OwnFile | null>(null)

export function OwnFileProvider({ children }: { children: ReactNode }) {
  const [shown, show] = useState<OwnData | null>(null)
  const value = useMemo(() => ({ shown, show }), [shown])
  return <OwnFileContext value={value}>{children}</OwnFileContext>
}

/** Returns the reader's own file and the function that shows or removes it. */
export function useOwnFile(): OwnFile {
  const value = useContext(OwnFileContext)
  if (!value) throw new Error('useOwnFile outside OwnFileProvider')
  return value
}
