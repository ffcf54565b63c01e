import type { FullConfig } from '@playwright/test'
import { preview } from 'vite'
import { buildSite, sites } from './sites'

/** Builds and serves the site that most tests open. Playwright sets no time limit for this step. */
export default async function globalSetup({ projects }: FullConfig) {
  await buildSite('frozen')
  const port = Number(new URL(projects[0]?.use.baseURL ?? '').port)
  const server = await preview({
    configLoader: 'runner',
    logLevel: 'error',
    build: { outDir: sites.frozen.folder },
    preview: { port, strictPort: true },
  }).catch((error: unknown) => {
    throw new Error(
      `The built site could not be served on port ${port}. Stop what uses it, or set TEST_PORT to another port.`,
      { cause: error },
    )
  })
  return () => server.close()
}
