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
    // Saves half a minute. Safe because no module has mutable state that another test file could see.
    isolate: false,
    // Generous limits for busy machines. No test measures time.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // `npm run test:unit:west` runs in another time zone: days must be the same in both.
    env: { TZ: process.env.TZ ?? 'UTC' },
  },
})
