// Loaded before src/server.ts by `npm start` and `npm run sandbox`, so that a start is quick and stays small (decision 40). Plain
// JavaScript, since it has to come before the first TypeScript; without it, the server starts all the same.
const { existsSync, mkdirSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { isMainThread } = require('node:worker_threads');

try {
  // Inside the installation, for who can write there can change the code as well: not so in a folder for temporary files.
  const folder = join(__dirname, '../node_modules/.cache');
  if (!existsSync(folder)) mkdirSync(folder);
  // It fails by what it returns. NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE come before it.
  enableCompileCache?.(join(folder, 'tempmail-gateway'));
} catch {
  // An installation that cannot be written, or has no node_modules: Node compiles as ever.
}

// Nearly all that is made while modules are loaded is there to stay, and room for what is not would be taken from the system for good.
// src/server.ts lets that room grow once it is up.
if (isMainThread) setFlagsFromString('--semi-space-growth-factor=1');
