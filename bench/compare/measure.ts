import type { Results } from './report/results.ts';
import { measureCold, measureNew, measureWarm } from './workloads/answers.ts';
import { measureFanOut } from './workloads/fan-out.ts';
import { measureLargeInbox } from './workloads/large-inbox.ts';
import { measureCalls } from './workloads/one-call.ts';
import { measurePolling } from './workloads/polling.ts';
import { measureStartUp } from './workloads/start-up.ts';
import type { World } from './world.ts';

/** Measures what is wanted, one workload after the other, and says on stderr how far it is. */
export async function measure(world: World): Promise<Results> {
  const { only, isFull } = world.options;
  const began = performance.now();
  const of = async <T>(letter: string, what: string, work: () => Promise<T>): Promise<T | null> => {
    if (!only.includes(letter)) return null;
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  (${letter}) ${what}\n`);
    return work();
  };
  const rates = [
    await of('a', 'the same operation, warm', () => measureWarm(world)),
    await of('b', 'ever new variables', () => measureNew(world)),
    await of('c', 'cold, 0 ms', () => measureCold(world, 0)),
    await of('c', 'cold, 20 ms', () => measureCold(world, 20)),
  ];
  const calls = await of('d', 'a thousand at once', () => measureCalls(world));
  const fanOuts = [];
  for (const subscribers of isFull ? [1_000, 5_000, 10_000] : [1_000, 5_000]) {
    fanOuts.push(await of('e', `${subscribers} subscribers`, () => measureFanOut(world, subscribers)));
  }
  return {
    rates: rates.filter((each) => each !== null),
    calls,
    fanOuts: fanOuts.filter((each) => each !== null),
    largeInbox: await of('f', 'a large inbox', () => measureLargeInbox(world)),
    polls: await of('g', 'inboxes in which nothing changes', () => measurePolling(world)),
    startUp: await of('h', 'start and rest', () => measureStartUp(world)),
  };
}
