import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { datasetPlugin } from './src/build/dataset/datasetPlugin'
import { geometryPlugin } from './src/build/geometry/geometryPlugin'
import { frozenFolder } from './tests/frozenData'

export default defineConfig({
  plugins: [react(), datasetPlugin(frozenFolder), geometryPlugin(`${frozenFolder}/countries.json`)],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/failOnConsole.ts'],
    // Half a minute less: no module keeps state of its own that another file could meet.
    isolate: false,
    // For busy machines: no test measures time.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // The run in another time zone is `npm run test:unit:west`; days must be the same in both.
    env: { TZ: process.env.TZ ?? 'UTC' },
  },
})
