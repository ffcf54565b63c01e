import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { datasetPlugin } from './src/build/dataset/datasetPlugin'
import { qualityPlugin } from './src/build/dataset/qualityPlugin'
import { geometryPlugin } from './src/build/geometry/geometryPlugin'
import { frozenFolder } from './tests/frozenData'

export default defineConfig({
  plugins: [
    react(),
    datasetPlugin(frozenFolder),
    qualityPlugin(frozenFolder),
    geometryPlugin(`${frozenFolder}/countries.json`),
  ],
  test: {
    setupFiles: ['tests/unit/failOnConsole.ts'],
    // Saves half a minute; no module keeps state that another test file could see.
    isolate: false,
    // The default is one less than the number of processors, so only one on two.
    maxWorkers: '100%',
    // Only catches hangs, even on the slowest machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'utc', include: ['tests/unit/**/*.test.{ts,tsx}'], env: { TZ: 'UTC' } },
      },
      // Days must not depend on the time zone of the machine.
      {
        extends: true,
        test: {
          name: 'west',
          include: ['tests/unit/{dataset,selection,text}/**/*.test.{ts,tsx}'],
          // Counts over random records take long, and use days only through the functions tested here.
          exclude: ['tests/unit/selection/counting/*[cC]ount*.test.ts'],
          env: { TZ: 'America/Los_Angeles' },
        },
      },
    ],
  },
})
