import { defineConfig } from 'vitest/config'

// One browser and one office at a time: journeys follow one another, as their people would.
export default defineConfig({
  test: {
    name: 'e2e', root: import.meta.dirname, include: ['src/**/*.test.ts'], globalSetup: ['src/global-office.ts'],
    fileParallelism: false, testTimeout: 120_000, hookTimeout: 180_000,
  },
})
