/// <reference types="vite/client" />

declare module 'virtual:dataset' {
  /** Addresses of the compiled dataset: what the app loads first, and the sources behind it. */
  export const coreUrl: string
  export const sourcesUrl: string
}

declare module 'virtual:geometry' {
  /** Address of the shapes of the map (TopoJSON, see `worldGeometry`). */
  export const geometryUrl: string
}
