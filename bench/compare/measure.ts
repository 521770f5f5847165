import type { Results } from './report/results.ts';
import { measureCold } from './workloads/cold.ts';
import { measureFanOut } from './workloads/fan-out.ts';
import { measureLargeInbox } from './workloads/large-inbox.ts';
import { measurePolling } from './workloads/polling.ts';
import { measureStartUp } from './workloads/start-up.ts';
import { measureWarm } from './workloads/warm.ts';
import type { World } from './world.ts';

/** Measures what is wanted, one workload after the other. */
export async function measure(world: World): Promise<Results> {
  const { only, isFull } = world.options;
  const wants = (...letters: string[]) => letters.some((letter) => only.includes(letter));
  const of = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    world.say(what);
    return work();
  };
  const warm = wants('a', 'b', 'd') ? await measureWarm(world) : { rates: [], calls: null };
  const cold = wants('c') ? await measureCold(world) : [];
  const sizes = isFull ? [1_000, 5_000, 10_000] : [1_000, 5_000];
  return {
    rates: [...warm.rates, ...cold],
    calls: warm.calls,
    fanOuts: wants('e') ? await measureFanOut(world, sizes) : [],
    largeInbox: wants('f') ? await of('(f) a large inbox', () => measureLargeInbox(world)) : null,
    polls: wants('g') ? await of('(g) inboxes in which nothing changes', () => measurePolling(world)) : null,
    startUp: wants('h') ? await of('(h) start and rest', () => measureStartUp(world)) : null,
  };
}
