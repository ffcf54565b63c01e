import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkOf } from './src/build/chunkOf'
import { datasetPlugin } from './src/build/datasetPlugin'
import { embedPlugin } from './src/build/embedPlugin'
import { geometryPlugin } from './src/build/geometryPlugin'
import { licencesPlugin } from './src/build/licencesPlugin'
import { offlinePlugin } from './src/build/offlinePlugin'
import { pagesPlugin } from './src/build/pagesPlugin'
import { picturesPlugin } from './src/build/picturesPlugin'
import { previewAsHost } from './src/build/previewAsHost'
import { serviceWorkerScript } from './src/build/serviceWorkerScript'

/** `BASE_PATH=/tracker/ npm run build` serves the app under a sub-path. */
const base = process.env.BASE_PATH ?? '/'

export default defineConfig({
  base,
  plugins: [
    react(),
    datasetPlugin(),
    geometryPlugin(),
    licencesPlugin(async (root) => (await serviceWorkerScript(root, [])).files),
    pagesPlugin(),
    picturesPlugin(),
    embedPlugin(),
    offlinePlugin(),
    previewAsHost(),
  ],
  build: {
    // light-dark(), nesting and logical properties as written: the browsers of the last two years.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    // A data file or font inlined into a script could not be cached or counted by itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'for every page', name: chunkOf, includeDependenciesRecursively: false }],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
})
