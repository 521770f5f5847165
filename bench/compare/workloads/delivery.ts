import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../rounds.ts';
import { ARRIVALS } from '../servers/operations.ts';
import type { Usage } from '../servers/probe.ts';
import type { World } from '../world.ts';

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
  /** What the first of them was told. */
  readonly told: string;
}

/** Between two looks at the inbox that all subscribe to. */
export const POLL_MS = 300;
const FEW = 40;

const usage = ({ started }: Running, ask = 'usage') => started.ask<unknown, Usage>({ ask });
const inboxOf = ({ server }: Running) => `fan-${server.id}@mail.test`;

/** Has a mail come, and waits until all have it. */
export async function deliver(world: World, running: Running): Promise<Delivery> {
  // Until what was subscribed last has certainly begun, and the polls of others are not in the way of this one.
  await sleep(POLL_MS);
  const before = await usage(running);
  const heard = world.hear(running.server.id);
  await world.upstream({ ask: 'deliver', address: inboxOf(running) });
  const { count, firstAt, lastAt, cpuMs, told } = await heard;
  const after = await usage(running);
  const { givenAt } = await world.upstream({ ask: 'calls' });
  const since = (at: string) => Number(BigInt(at) - BigInt(givenAt)) / 1e6;
  return {
    first: since(firstAt),
    last: since(lastAt),
    rate: (count / since(lastAt)) * 1000,
    cpu: (after.cpu - before.cpu) / count,
    busy: cpuMs / since(lastAt),
    told,
  };
}

/** Bytes. */
export interface Weight {
  readonly rss: number;
  readonly heap: number;
}

/** Those who subscribe to the inbox of one server. */
export class Crowd {
  readonly #world: World;
  readonly #running: Running;
  readonly #base: Usage;
  #size = FEW;

  private constructor(world: World, running: Running, base: Usage) {
    this.#world = world;
    this.#running = running;
    this.#base = base;
  }

  /** A few, and a mail to them: what is made once is not to be counted as a subscriber's. */
  static async begin(world: World, running: Running): Promise<Crowd> {
    await world.upstream({ ask: 'make', addresses: [inboxOf(running)], messages: 20, characters: 1_000 });
    await subscribe(world, running, FEW);
    return new Crowd(world, running, await settled(world, running));
  }

  /** Lets so many be there, and says what each of them takes: all that there is more since there were but a few. */
  async growTo(size: number): Promise<Weight> {
    await subscribe(this.#world, this.#running, size - this.#size);
    this.#size = size;
    const { rss, heapUsed } = await settled(this.#world, this.#running);
    const added = size - FEW;
    return { rss: (rss - this.#base.rss) / added, heap: (heapUsed - this.#base.heapUsed) / added };
  }
}

async function subscribe(world: World, running: Running, sockets: number): Promise<void> {
  const { server, started } = running;
  const inboxes = [[inboxOf(running)]];
  await world.subscribe({ audience: server.id, url: started.url, query: ARRIVALS, inboxes, sockets });
}

/** What the server takes when all have had a mail, and what that left behind is gone. */
async function settled(world: World, running: Running): Promise<Usage> {
  await deliver(world, running);
  await sleep(200);
  return usage(running, 'settled');
}
