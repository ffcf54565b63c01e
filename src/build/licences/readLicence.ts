import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Licensed } from '../../publish/licenceList'

interface Manifest {
  name: string
  version: string
  license?: unknown
  homepage?: unknown
  repository?: unknown
}

/** Reads the licence of a package; missing values are empty. `folder` holds its package.json. */
export function readLicence(folder: string): Licensed {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license } = manifest
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : '',
    home: homeOf(manifest),
    text: ownLicence(folder),
  }
}

/** Names of legal files in a package: the licence first, then the notice. */
const legalFiles = [/^(licen[cs]e|copying)(\.|$)/i, /^notice(\.|$)/i]

function ownLicence(folder: string): string {
  const files = readdirSync(folder)
  return (
    legalFiles
      .flatMap((pattern) => files.filter((file) => pattern.test(file)).sort())
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
      .join('\n\n')
      // Vite appends the licences of its own bundled dependencies, which are not in what it builds.
      .replace(/\n# Licenses of bundled dependencies\n[\s\S]*/, '')
      .trim()
  )
}

/** Web address of a package: its homepage, else its repository in any form that npm accepts; null if it has none. */
export function homeOf({ homepage, repository }: Pick<Manifest, 'homepage' | 'repository'>): string | null {
  if (typeof homepage === 'string' && /^https?:/.test(homepage)) return homepage
  const repositoryUrl =
    typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository
  if (typeof repositoryUrl !== 'string') return null
  const address = repositoryUrl
    .replace(/^(github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$2')
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '')
  return /^https?:/.test(address) ? address : null
}
