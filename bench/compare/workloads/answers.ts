// (a) the same operation again, (b) warm data and ever new variables: servers that remember the upstream's lists.

import type { Running, Turn } from '../rounds.ts';
import { Rounds } from '../rounds.ts';
import type { Sameness } from '../same-answers.ts';
import { checkAnswers } from '../same-answers.ts';
import { INBOXES } from '../upstream/mailbox.ts';
import type { World } from '../world.ts';
import { withServers } from './with-servers.ts';

/** Ten minutes: nothing is forgotten while it is measured. */
export const WARM_MS = 600_000;
export const CONNECTIONS = 32;

export interface RatesOf {
  readonly letter: string;
  readonly title: string;
  readonly turns: ReadonlyMap<string, readonly Turn[]>;
  readonly sameness: ReadonlyMap<string, Sameness>;
}

/** Reads every inbox once. */
export async function fill(world: World, { started, server }: Running): Promise<void> {
  await world.drive({
    url: started.url,
    query: server.query,
    series: 'rotating',
    from: 0,
    connections: CONNECTIONS,
    ms: 60_000,
    count: INBOXES,
  });
}

export function measureWarm(world: World): Promise<RatesOf> {
  return withServers(world, 'a', { ttlMs: WARM_MS }, async (running) => {
    const sameness = await checkAnswers(world, running);
    const rounds = new Rounds(world, { series: 'same', connections: CONNECTIONS });
    for (const each of running) await rounds.warmUp(each);
    return { letter: 'a', title: 'the same operation, warm', turns: await rounds.measure(running), sameness };
  });
}

export function measureNew(world: World): Promise<RatesOf> {
  return withServers(world, 'b', { ttlMs: WARM_MS }, async (running) => {
    const sameness = await checkAnswers(world, running);
    const rounds = new Rounds(world, { series: 'new', connections: CONNECTIONS });
    for (const each of running) {
      await fill(world, each);
      await rounds.warmUp(each);
    }
    return { letter: 'b', title: 'warm data, ever new variables', turns: await rounds.measure(running), sameness };
  });
}

/** (c) every request goes to the upstream, whose replies are never quite the same. */
export function measureCold(world: World, latencyMs: number): Promise<RatesOf> {
  return withServers(world, 'c', { ttlMs: 0 }, async (running) => {
    const sameness = await checkAnswers(world, running);
    await world.upstream({ ask: 'vary', on: true });
    await world.upstream({ ask: 'latency', ms: latencyMs });
    // So many that they keep the server busy while they wait.
    const rounds = new Rounds(world, { series: 'rotating', connections: latencyMs > 0 ? 192 : 64 });
    for (const each of running) await rounds.warmUp(each);
    const { calls } = await world.upstream({ ask: 'calls' });
    const turns = await rounds.measure(running);
    const after = await world.upstream({ ask: 'latency', ms: 0 });
    await world.upstream({ ask: 'vary', on: false });
    const answers = turns.values().reduce((sum, all) => sum + all.length, 0);
    if (after.calls - calls < answers) throw new Error('Fewer calls came to the upstream than answers were given.');
    return { letter: 'c', title: `cold, the upstream ${latencyMs} ms away`, turns, sameness };
  });
}
