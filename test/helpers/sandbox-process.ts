import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { sandboxOptions } from './sandbox.ts';

// A sandbox in a process of its own, for tests that kill it: node sandbox-process.ts DATA_DIR
// prints its ports as one line of JSON.
const { smtpPort, url } = await startSandbox({ ...sandboxOptions, dataDir: process.argv[2] ?? null });
console.log(JSON.stringify({ smtpPort, url }));
