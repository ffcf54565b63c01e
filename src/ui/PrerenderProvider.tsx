import { createContext, type ReactNode, useContext } from 'react'

const PrerenderContext = createContext(false)

/** Marks everything below it as being prerendered by the build. */
export function PrerenderProvider({ children }: { children: ReactNode }) {
  return <PrerenderContext value={true}>{children}</PrerenderContext>
}

/**
 * Whether the page is being prerendered. Content that is long, below the first screen or only interactive is left out
 * then.
 */
export function useIsPrerendered(): boolean {
  return useContext(PrerenderContext)
}
