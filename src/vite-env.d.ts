/// <reference types="vite/client" />

declare module 'virtual:dataset' {
  /** Addresses of the compiled dataset: what the app loads first, what most charts alone need, and the sources. */
  export const coreUrl: string
  export const slimUrl: string
  export const sourcesUrl: string
  /** Version of that dataset. */
  export const currentVersion: string
  /** Versions that a release has frozen, newest first, and the addresses of their files. */
  export const frozenVersions: readonly { version: string; url: string }[]
}

declare module 'virtual:geometry' {
  /** Addresses of the shapes of the map (TopoJSON, see `worldGeometry`), by how fine they are. */
  export const geometryUrls: Record<'world' | 'near', string>
}

declare module 'virtual:briefings' {
  /** The briefings of the tracker, and the addresses of their files. */
  export const briefings: readonly {
    id: string
    title: string
    summary: string
    date: string
    stepCount: number
    url: string
  }[]
}

/** Something that the reader did before the page was alive; `target` is an element of the still page. */
type EarlyAct =
  | { kind: 'press' | 'submit'; target: HTMLElement }
  /** `before`: what the live field held when it took the place of the still one. */
  | { kind: 'fill'; target: HTMLElement; before?: string }
  | { kind: 'key'; target: HTMLElement; event: KeyboardEvent }

interface Window {
  /** What `early.js` keeps, and how it ends. */
  early?: { acts: EarlyAct[]; stop: () => void }
}
