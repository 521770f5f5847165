import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { FuzzHost } from './host.ts';
import { startFuzzHost } from './host.ts';
import { liveTargets } from './live.ts';

let host: FuzzHost;
beforeAll(async () => {
  host = await startFuzzHost();
});
afterAll(() => host[Symbol.asyncDispose]());

describe('any', () => {
  test.each(liveTargets.map((target) => [target.name, target] as const))(
    '%s is answered in form, or cut off',
    { timeout: 60_000 },
    async (_, target) => {
      await fc.assert(target.property(host) as fc.IRawProperty<unknown>, { numRuns: target.runs });
    },
  );
});
