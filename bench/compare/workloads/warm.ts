// (a) the same operation again, (b) warm data and ever new variables, (d) a thousand who ask for the same at once: servers that
// remember the upstream's lists for as long as it takes.
import type { Running } from '../rounds.ts';
import { Rounds } from '../rounds.ts';
import { checkAnswers } from '../same-answers.ts';
import { INBOXES } from '../upstream/mailbox.ts';
import { WARM_AGAIN_MS } from '../warmth.ts';
import type { World } from '../world.ts';
import type { RatesOf } from './rates.ts';
import { takingPart, withServers } from './with-servers.ts';

export const WARM_MS = 600_000;
export const CONNECTIONS = 32;

const CALLERS = 1_000;
const TIMES = 3;
const CALLERS_LATENCY_MS = 50;

export interface Warm {
  readonly rates: readonly RatesOf[];
  /** Calls that came to the upstream for a thousand; by the ids of the servers. */
  readonly calls: ReadonlyMap<string, readonly number[]> | null;
}

/** Has a server read every inbox once. */
export async function fill(world: World, { started: { url }, server: { query } }: Running): Promise<void> {
  const connections = CONNECTIONS;
  await world.drive({ url, query, series: 'rotating', from: 0, connections, ms: 60_000, count: INBOXES });
}

async function callsOf(world: World, running: readonly Running[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const calls = new Map<string, number[]>(running.map(({ server }) => [server.id, []]));
  await world.upstream({ ask: 'latency', ms: CALLERS_LATENCY_MS });
  for (let time = 0; time < TIMES; time += 1) {
    const address = `wanted-${time}@mail.test`;
    await world.upstream({ ask: 'make', addresses: [address], messages: 20, characters: 1_000 });
    for (const { server, started } of running) {
      const before = await world.upstream({ ask: 'calls' });
      const variables = { address, first: 20 };
      await world.burst({ url: started.url, query: server.query, variables, connections: CALLERS });
      calls.get(server.id)?.push((await world.upstream({ ask: 'calls' })).calls - before.calls);
    }
  }
  await world.upstream({ ask: 'latency', ms: 0 });
  return calls;
}

/** Those of (a), (b) and (d) that are wanted. */
export function measureWarm(world: World): Promise<Warm> {
  const wants = (letter: string) => world.options.only.includes(letter);
  return withServers(world, ['a', 'b', 'd'].filter(wants).join(''), { ttlMs: WARM_MS }, async (running) => {
    const sameness = await checkAnswers(world, running);
    const rates: RatesOf[] = [];
    if (wants('a')) {
      world.say('(a) the same operation, warm');
      const rounds = new Rounds(world, { series: 'same', connections: CONNECTIONS });
      const those = takingPart(running, 'a');
      for (const each of those) await rounds.warmUp(each);
      rates.push({ letter: 'a', title: 'the same operation, warm', turns: await rounds.measure(those), sameness });
    }
    if (wants('b')) {
      world.say('(b) warm data, ever new variables');
      const rounds = new Rounds(world, { series: 'new', connections: CONNECTIONS });
      const those = takingPart(running, 'b');
      for (const each of those) {
        await fill(world, each);
        await rounds.warmUp(each, wants('a') ? WARM_AGAIN_MS : undefined);
      }
      const turns = await rounds.measure(those);
      rates.push({ letter: 'b', title: 'warm data, ever new variables', turns, sameness });
    }
    if (wants('d')) world.say('(d) a thousand ask at once');
    return { rates, calls: wants('d') ? await callsOf(world, takingPart(running, 'd')) : null };
  });
}
