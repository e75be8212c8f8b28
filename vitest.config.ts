import { defineConfig } from 'vitest/config'

// Two cores are what an office PC has; more workers only make the database wait.
const shared = { maxWorkers: 2, restoreMocks: true, unstubEnvs: true } as const

export default defineConfig({
  test: {
    ...shared,
    projects: [
      {
        // Pure functions: no database, and one world for all files, for there is nothing to keep apart.
        test: { ...shared, name: 'rules', include: ['{domain,contract,web}/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'], isolate: false },
      },
      {
        // LibreOffice needs a few seconds to wake.
        test: { ...shared, name: 'documents', include: ['documents/src/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        test: {
          ...shared, name: 'server', include: ['{server,checks,bench}/{src,test}/**/*.test.ts'],
          globalSetup: ['server/test/global-postgres.ts'], testTimeout: 20_000, hookTimeout: 60_000,
        },
      },
    ],
  },
})
