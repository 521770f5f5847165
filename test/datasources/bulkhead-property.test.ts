import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bulkhead } from '../../src/datasources/bulkhead.ts';

const OWNERS = ['a', 'b', 'c'];
const SLOTS = 4;
const SHARE = 2;

/** What may happen next; those who came are picked by number. */
const step = fc.oneof(
  fc.record({ does: fc.constant('enter'), who: fc.nat(2), isPoll: fc.boolean() }),
  fc.record({
    does: fc.constantFrom('leave', 'abort', 'leave twice', 'breathe'),
    who: fc.nat(40),
    isPoll: fc.boolean(),
  }),
);

interface Visit {
  readonly owner: string;
  readonly abort: AbortController;
  leave?: () => void;
}

const breathe = () => new Promise(setImmediate);

test('slots are never more than there are, and all come back, however callers come, leave and give up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const slots = new Bulkhead({ slots: SLOTS, share: SHARE, maxWaitingEach: 5, maxWaiting: 8 });
      const visits: Visit[] = [];
      const inside: Visit[] = [];
      let [mostInside, mostOfOne] = [0, 0];
      const enter = (owner: string, isPoll: boolean) => {
        const visit: Visit = { owner, abort: new AbortController() };
        visits.push(visit);
        slots.enter({ owner, isPoll, signal: visit.abort.signal }).then(
          (leave) => {
            inside.push(visit);
            visit.leave = () => {
              if (inside.includes(visit)) inside.splice(inside.indexOf(visit), 1);
              leave();
            };
            mostInside = Math.max(mostInside, inside.length);
            mostOfOne = Math.max(mostOfOne, inside.filter((other) => other.owner === owner).length);
          },
          () => {},
        );
      };
      for (const { does, who, isPoll } of steps) {
        const visit = visits[who % Math.max(1, visits.length)];
        if (does === 'enter') enter(OWNERS[who] as string, isPoll);
        else if (does === 'abort') visit?.abort.abort();
        else if (does === 'breathe') await breathe();
        else visit?.leave?.();
        if (does === 'leave twice') visit?.leave?.();
      }
      // Each of those let in leaves, and those behind them, until nobody is left.
      for (await breathe(); inside.length > 0; await breathe()) inside[0]?.leave?.();
      for (const owner of ['a', 'a', 'b', 'b']) enter(owner, false);
      await breathe();
      expect(inside.map(({ owner }) => owner)).toEqual(['a', 'a', 'b', 'b']);
      expect([mostInside, mostOfOne]).toEqual([SLOTS, SHARE]);
    }),
    { numRuns: 200 },
  );
});
