import { defineConfig } from 'vitest/config'

/** Everything, the long tests too. */
export default defineConfig({
  test: {
    setupFiles: ['tests/support/seed.ts'],
    include: ['tests/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'forks',
  },
})
