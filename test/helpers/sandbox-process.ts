import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { sandboxOptions } from './sandbox.ts';

// A sandbox in a process of its own, for tests that kill it: node sandbox-process.ts DATA_DIR
// prints its ports as one line of JSON, and ends when its stdin does: it must not outlive a test run that was killed.
const { smtpPort, url } = await startSandbox({ ...sandboxOptions, dataDir: process.argv[2] ?? null });
console.log(JSON.stringify({ smtpPort, url }));
process.stdin.resume().on('end', () => process.exit());
