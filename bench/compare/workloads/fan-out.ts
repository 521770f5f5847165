// (e) one mail to thousands of subscribers.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../rounds.ts';
import { ARRIVALS } from '../servers/operations.ts';
import type { Usage } from '../servers/probe.ts';
import type { Figure } from '../statistics.ts';
import { rotated } from '../statistics.ts';
import type { World } from '../world.ts';
import { withServers } from './with-servers.ts';

/** What a mail's way to all subscribers took. */
export interface Delivery {
  /** From the upstream's first reply that had the mail until the first and the last subscriber had it. Milliseconds. */
  readonly first: number;
  readonly last: number;
  /** Deliveries a second, from that reply to the last. */
  readonly rate: number;
  /** Of the server, a delivery. Microseconds. */
  readonly cpu: number;
  /** Of the core of those who are given it: from 0 to 1. */
  readonly busy: number;
}

/** Bytes that one subscriber takes: the mean of all, and those of each step in which they were added. */
export interface Weight {
  readonly rss: Figure;
  readonly heap: Figure;
}

export interface FanOut {
  readonly subscribers: number;
  readonly deliveries: ReadonlyMap<string, readonly Delivery[]>;
  readonly weights: ReadonlyMap<string, Weight>;
}

export const POLL_MS = 300;
const FEW = 40;
const STEPS = 4;

const usage = ({ started }: Running, ask = 'usage') => started.ask<unknown, Usage>({ ask });
const inboxOf = ({ server }: Running) => `fan-${server.id}@mail.test`;

/** Adds so many subscribers, in steps, and says what each of them takes. */
export async function gather(world: World, running: Running, subscribers: number): Promise<Weight> {
  const { server, started } = running;
  const job = { audience: server.id, url: started.url, query: ARRIVALS, inboxes: [[inboxOf(running)]] };
  const usages = [await usage(running, 'settled')];
  for (let step = 0; step < STEPS; step += 1) {
    await world.subscribe({ ...job, sockets: subscribers / STEPS });
    await deliver(world, running);
    // What the mail left behind has gone by then.
    await sleep(200);
    usages.push(await usage(running, 'settled'));
  }
  const each = (field: 'rss' | 'heapUsed'): Figure => {
    const bytes = usages.map((usage) => usage[field]);
    const steps = bytes.slice(1).map((after, i) => (after - (bytes[i] ?? 0)) / (subscribers / STEPS));
    return {
      median: steps.reduce((sum, step) => sum + step, 0) / STEPS,
      min: Math.min(...steps),
      max: Math.max(...steps),
    };
  };
  return { rss: each('rss'), heap: each('heapUsed') };
}

/** A few subscribers, and a mail to them, so that what is made once is not counted as a subscriber's. */
export async function begin(world: World, running: Running): Promise<void> {
  await world.upstream({ ask: 'make', addresses: [inboxOf(running)], messages: 20, characters: 1_000 });
  await gather(world, running, FEW);
}

export async function deliver(world: World, running: Running): Promise<Delivery> {
  // Until what was subscribed last has certainly begun, and the polls of others are not in the way of this one.
  await sleep(POLL_MS);
  const before = await usage(running);
  const heard = world.hear(running.server.id);
  await world.upstream({ ask: 'deliver', address: inboxOf(running) });
  const { count, firstAt, lastAt, cpuMs } = await heard;
  const after = await usage(running);
  const { givenAt } = await world.upstream({ ask: 'calls' });
  const since = (at: string) => Number(BigInt(at) - BigInt(givenAt)) / 1e6;
  return {
    first: since(firstAt),
    last: since(lastAt),
    rate: (count / since(lastAt)) * 1000,
    cpu: (after.cpu - before.cpu) / count,
    busy: cpuMs / since(lastAt),
  };
}

/**
 * How a mail comes to the subscribers of one inbox, on each of the servers.
 *
 * @param sizes how many there are, one after the other, growing
 */
export function measureFanOut(world: World, sizes: readonly number[]): Promise<readonly FanOut[]> {
  return withServers(world, 'e', { ttlMs: 2_000, pollMs: POLL_MS }, async (running) => {
    for (const each of running) await begin(world, each);
    const found: FanOut[] = [];
    let there = FEW;
    for (const subscribers of sizes) {
      world.say(`(e) one mail to ${subscribers} subscribers`);
      const weights = new Map<string, Weight>();
      const deliveries = new Map<string, Delivery[]>(running.map(({ server }) => [server.id, []]));
      for (const each of running) weights.set(each.server.id, await gather(world, each, subscribers - there));
      there = subscribers;
      for (let round = 0; round < world.options.pace.rounds; round += 1) {
        for (const each of rotated(running, round)) {
          deliveries.get(each.server.id)?.push(await deliver(world, each));
        }
      }
      found.push({ subscribers, deliveries, weights });
    }
    for (const { server } of running) await world.leave(server.id);
    return found;
  });
}
