// (c) every request goes to the upstream, whose replies are never quite the same.
import type { Turn } from '../rounds.ts';
import { Rounds } from '../rounds.ts';
import { checkAnswers } from '../same-answers.ts';
import { WARM_AGAIN_MS } from '../warmth.ts';
import type { World } from '../world.ts';
import type { RatesOf } from './rates.ts';
import { withServers } from './with-servers.ts';

/** How far away the upstream is, and how many requests are under way: enough to keep a server busy while they wait. */
const DISTANCES = [
  { latencyMs: 0, connections: 64 },
  { latencyMs: 20, connections: 192 },
] as const;

function countOf(turns: ReadonlyMap<string, readonly Turn[]>): number {
  return turns.values().reduce((sum, all) => sum + all.reduce((count, { requests }) => count + requests, 0), 0);
}

export function measureCold(world: World): Promise<readonly RatesOf[]> {
  return withServers(world, 'c', { ttlMs: 0 }, async (running) => {
    const sameness = await checkAnswers(world, running);
    await world.upstream({ ask: 'vary', on: true });
    const rates: RatesOf[] = [];
    for (const { latencyMs, connections } of DISTANCES) {
      const title = `cold, the upstream ${latencyMs} ms away`;
      world.say(`(c) ${title}`);
      await world.upstream({ ask: 'latency', ms: latencyMs });
      const rounds = new Rounds(world, { series: 'rotating', connections });
      for (const each of running) await rounds.warmUp(each, rates.length > 0 ? WARM_AGAIN_MS : undefined);
      const before = await world.upstream({ ask: 'calls' });
      const turns = await rounds.measure(running);
      const after = await world.upstream({ ask: 'latency', ms: 0 });
      if (after.calls - before.calls < countOf(turns)) {
        throw new Error('More answers were given than calls came to the upstream.');
      }
      rates.push({ letter: 'c', title, turns, sameness });
    }
    await world.upstream({ ask: 'vary', on: false });
    return rates;
  });
}
