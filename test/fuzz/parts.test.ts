import fc from 'fast-check';
import { describe, test } from 'vitest';
import { partTargets } from './parts.ts';

// Some tries each; `npm run bench:fuzz` goes on for as long as it is told.
describe('any', () => {
  test.each(partTargets.map((target) => [target.name, target] as const))(
    '%s is taken or refused',
    { timeout: 60_000 },
    async (_, target) => {
      await fc.assert(target.property() as fc.IRawProperty<unknown>, { numRuns: target.runs });
    },
  );
});
