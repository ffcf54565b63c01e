import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { acyclicChunks } from './src/build/bundle/acyclicChunks'
import { chunkOf } from './src/build/bundle/chunkOf'
import { leafletStyles } from './src/build/bundle/leafletStyles'
import { appModules } from './src/build/bundle/loadAsApp'
import { datasetPlugin } from './src/build/dataset/datasetPlugin'
import { qualityPlugin } from './src/build/dataset/qualityPlugin'
import { embedPlugin } from './src/build/embeds/embedPlugin'
import { feedsPlugin } from './src/build/feeds/feedsPlugin'
import { geometryPlugin } from './src/build/geometry/geometryPlugin'
import { previewAsHost } from './src/build/hosts/previewAsHost'
import { licencesPlugin } from './src/build/licences/licencesPlugin'
import { offlinePlugin, serviceWorkerScript } from './src/build/offline/offlinePlugin'
import { picturesPlugin } from './src/build/pictures/picturesPlugin'
import { pagesPlugin } from './src/build/prerender/pagesPlugin'

/** `BASE_PATH=/tracker/ npm run build` serves the app under a sub-path. */
const base = process.env.BASE_PATH ?? '/'

/** `DATA_FOLDER=elsewhere npm run build` builds the app on another data folder, as the browser tests do. */
const data = process.env.DATA_FOLDER ?? 'data'

const app = appModules(data)

export default defineConfig({
  base,
  plugins: [
    react(),
    leafletStyles(),
    acyclicChunks(),
    datasetPlugin(data),
    qualityPlugin(data),
    geometryPlugin(`${data}/countries.json`),
    feedsPlugin(data),
    licencesPlugin(async (root) => (await serviceWorkerScript(root, [])).files),
    app.plugin,
    pagesPlugin(data, app),
    picturesPlugin(data, app),
    embedPlugin(data, app),
    offlinePlugin(),
    previewAsHost(),
  ],
  // Modules, so that a worker can load a part of its code when it needs it.
  worker: { format: 'es' },
  build: {
    // Browsers of the last two years, so that light-dark(), CSS nesting and logical properties are not transpiled.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    // Inlined data files and fonts could not be cached on their own, nor counted by size-limit.
    assetsInlineLimit: 0,
    // Compressing nearly a thousand files for the log alone takes seconds.
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        codeSplitting: {
          groups: [
            { debugName: 'shared by every page', name: chunkOf, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
})
