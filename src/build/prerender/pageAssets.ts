import type { Rolldown } from 'vite'

/** The module that renders the pages at a path; the first match wins. Explore is part of the entry, so it names its map. */
const modules: readonly (readonly [RegExp, string])[] = [
  [/^agreements$/, 'pages/agreements/AgreementsPage.tsx'],
  [/^agreements\//, 'pages/agreement/AgreementPage.tsx'],
  [/^countries$/, 'pages/country/CountriesPage.tsx'],
  [/^countries\//, 'pages/country/CountryPage.tsx'],
  [/^programs$/, 'pages/program/ProgramsPage.tsx'],
  [/^programs\//, 'pages/program/ProgramPage.tsx'],
  [/^organisations$/, 'pages/organisation/OrganisationsPage.tsx'],
  [/^organisations\//, 'pages/organisation/OrganisationPage.tsx'],
  [/^charts$/, 'pages/charts/ChartsPage.tsx'],
  [/^coalitions$/, 'pages/coalitions/CoalitionsPage.tsx'],
  [/^new$/, 'pages/new/NewPage.tsx'],
  [/^compare$/, 'pages/compare/ComparePage.tsx'],
  [/^briefing$/, 'pages/briefing/BriefingsPage.tsx'],
  [/^briefing\/make$/, 'pages/briefing/make/MakePage.tsx'],
  [/^briefing\/make\/present$/, 'pages/briefing/make/DraftTalkPage.tsx'],
  [/^briefing\/notes$/, 'pages/briefing/notes/NotesPage.tsx'],
  [/^briefing\//, 'pages/briefing/BriefingPage.tsx'],
  [/^data$/, 'pages/data/DataPage.tsx'],
  [/^data\/code$/, 'pages/code/CodePage.tsx'],
  [/^licences$/, 'pages/licences/LicencesPage.tsx'],
  [/^method$/, 'pages/method/MethodPage.tsx'],
  [/^$/, 'charts/map/drawing/WorldMap.tsx'],
]

/** Styles and scripts of a page beyond those of the entry: its own chunk and the static imports of that chunk. */
export interface PageAssets {
  styles: readonly string[]
  scripts: readonly string[]
}

/** Returns the module that renders the page at a path. Throws for an unknown page, which would be prerendered without styles. */
export function pageModule(path: string): string {
  const module = modules.find(([pattern]) => pattern.test(path))?.[1]
  if (!module) throw new Error(`/${path} has no module: add it to src/build/prerender/pageAssets.ts`)
  return module
}

/** Returns the files that a page needs, by its path without slashes at its ends. */
export function pageAssets(bundle: Rolldown.OutputBundle, path: string): PageAssets {
  const module = pageModule(path)
  const own = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
  if (!own) throw new Error(`/${path}: the build has no chunk of ${module}`)
  const entryImports = new Set(
    chunksOf(bundle).find(({ isEntry, name }) => isEntry && name === 'index')?.imports,
  )
  const chunks = [
    own,
    ...own.imports.filter((file) => !entryImports.has(file)).flatMap((file) => chunkOf(bundle, file)),
  ]
  return {
    styles: [...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))],
    scripts: chunks.filter(({ isEntry }) => !isEntry).map(({ fileName }) => fileName),
  }
}

/** Finds the font file that every page needs. */
export function basicFont(bundle: Rolldown.OutputBundle): string {
  const font = Object.keys(bundle).find((name) => /inter-basic.*\.woff2$/.test(name))
  if (!font) throw new Error('The build contains no inter-basic.woff2')
  return font
}

function chunksOf(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((part) => part.type === 'chunk')
}

function chunkOf(bundle: Rolldown.OutputBundle, file: string): Rolldown.OutputChunk[] {
  const part = bundle[file]
  return part?.type === 'chunk' ? [part] : []
}
