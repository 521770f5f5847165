import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql has an ESM and a CommonJS form; Node takes the latter for everyone, and two forms in one process do not know
  // each other's errors and schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // Whatever a test is about, no secret of it is to be answered or logged.
    setupFiles: ['test/helpers/canary-setup.ts'],
    // Real sockets, SMTP and SQLite on a small machine: generous bounds, so that only a hang fails a test.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // Most tests wait for sockets and timers, and leave room for another beside them.
    maxWorkers: '100%',
  },
});
