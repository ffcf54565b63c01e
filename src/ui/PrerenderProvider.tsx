import { createContext, type ReactNode, useContext } from 'react'

const PrerenderContext = createContext(false)

/** Says that everything below it is being written as a still page by the build, and will not come alive. */
export function PrerenderProvider({ children }: { children: ReactNode }) {
  return <PrerenderContext value={true}>{children}</PrerenderContext>
}

/** Whether this is a still page: what is long, below the first screen or only for use is left out of it. */
export function useIsPrerendered(): boolean {
  return useContext(PrerenderContext)
}
