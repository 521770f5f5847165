import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real sockets, SMTP and SQLite on a small machine: generous bounds, so that only a hang fails a test.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
  },
});
