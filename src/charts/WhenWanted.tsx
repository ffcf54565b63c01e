import { type ReactNode, Suspense, useState } from 'react'

interface WhenWantedProps {
  /** The drawing as a picture: what most readers need, at once. */
  still: ReactNode
  /** The same with what a pointer can ask of it; its code may still have to be loaded. */
  live: ReactNode
}

/** Shows a picture, and in its place the live drawing from the moment on which a pointer comes near. */
export function WhenWanted({ still, live }: WhenWantedProps) {
  const [isWanted, setIsWanted] = useState(false)
  return (
    <div onPointerEnter={() => setIsWanted(true)} onPointerDown={() => setIsWanted(true)}>
      {isWanted ? <Suspense fallback={still}>{live}</Suspense> : still}
    </div>
  )
}
