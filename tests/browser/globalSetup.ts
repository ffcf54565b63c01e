import type { FullConfig } from '@playwright/test'
import { preview } from 'vite'
import { buildSites, sites } from './sites'

/** Builds the sites, and serves the one that most tests open. Playwright sets no time limit for this step. */
export default async function globalSetup({ projects }: FullConfig) {
  await buildSites()
  const port = Number(new URL(projects[0]?.use.baseURL ?? '').port)
  const server = await preview({
    configLoader: 'runner',
    logLevel: 'error',
    build: { outDir: sites.frozen.folder },
    preview: { port, strictPort: true },
  })
  return () => server.close()
}
