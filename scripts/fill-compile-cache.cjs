// After an installation: has the server loaded once, so that its first start finds the compile cache (decision 40). It is loaded with a
// setting that it refuses, and so neither listens nor writes anything else. An installation does not fail of it.
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

spawnSync(
  process.execPath,
  // The sandbox, which the server imports when it starts one, is loaded besides.
  ['-r', './scripts/compile-cache.cjs', '--import', './src/sandbox/sandbox.ts', 'src/server.ts'],
  { cwd: join(__dirname, '..'), env: { ...process.env, PORT: 'none' }, stdio: 'ignore', timeout: 60_000 },
);
