/// <reference types="vite/client" />

declare module 'virtual:dataset' {
  /** URLs of the compiled dataset: the part that the app loads first, the part that most embeds need, and the sources. */
  export const coreUrl: string
  export const slimUrl: string
  export const detailsUrl: string
  /** Version of the current dataset. */
  export const currentVersion: string
  /** Frozen versions, newest first, and the URLs of their files. */
  export const frozenVersions: readonly { version: string; url: string }[]
  /** Records that were renamed, by their former ids. */
  export const renames: readonly import('./dataset/renamedRecords').Rename[]
}

declare module 'virtual:retired-ids' {
  /** Ids that no entry has any more, by list, and the file that names them: a frozen version or `REJECTED.md`. */
  export const retiredIds: Readonly<Record<string, Readonly<Record<string, string>>>>
}

declare module 'virtual:geometry' {
  /** URLs of the map shapes (TopoJSON, see `worldGeometry`) by level of detail. */
  export const geometryUrls: Record<'world' | 'near', string>
}

declare module 'virtual:briefings' {
  /** The published briefings and the URLs of their files. */
  export const briefings: readonly {
    id: string
    title: string
    summary: string
    date: string
    stepCount: number
    url: string
  }[]
}

declare module 'virtual:quality' {
  /** The audits and completeness tests of the published list, oldest first. */
  export const quality: readonly import('./dataset/schemas/quality').QualityEntry[]
}

/** Input of the reader before the page was interactive. `target` is an element of the prerendered page. */
type EarlyAct =
  | { kind: 'press' | 'submit'; target: HTMLElement }
  /** `before`: value of the field of the app at the moment of the swap. */
  | { kind: 'fill'; target: HTMLElement; before?: string }
  | { kind: 'key'; target: HTMLElement; event: KeyboardEvent }

interface Window {
  /** Input recorded by `early.js`, and a function that stops recording. */
  early?: { acts: EarlyAct[]; stop: () => void }
}
