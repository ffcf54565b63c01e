import { createContext, type ReactNode, useContext } from 'react'

const StillContext = createContext(false)

/** Says that everything below it is being written as a still page by the build, and will not come alive. */
export function StillProvider({ children }: { children: ReactNode }) {
  return <StillContext value={true}>{children}</StillContext>
}

/** Whether this is a still page: what is long, below the first screen or only for use is left out of it. */
export function useIsStill(): boolean {
  return useContext(StillContext)
}
