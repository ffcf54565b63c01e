/// <reference types="vite/client" />

declare module 'virtual:dataset' {
  /** Addresses of the compiled dataset: what the app loads first, and the sources behind it. */
  export const coreUrl: string
  export const sourcesUrl: string
  /** Version of that dataset. */
  export const currentVersion: string
  /** Versions that a release has frozen, newest first, and the addresses of their files. */
  export const frozenVersions: readonly { version: string; url: string }[]
}

declare module 'virtual:geometry' {
  /** Address of the shapes of the map (TopoJSON, see `worldGeometry`). */
  export const geometryUrl: string
}
