import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/servers/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: more files at once only make the database servers fight for them.
    maxWorkers: 2,
    // Real servers on a shared machine: a test that fails once and then passes is named in the report, not hidden.
    retry: 1,
  },
});
