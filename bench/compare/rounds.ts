import type { Driven } from './load/jobs.ts';
import type { Series } from './load/requests.ts';
import type { Server } from './servers/catalogue.ts';
import type { Usage } from './servers/probe.ts';
import type { Started } from './servers/started.ts';
import { rotated } from './statistics.ts';
import type { World } from './world.ts';

/** A server that is up. */
export interface Running {
  readonly server: Server;
  readonly started: Started;
}

/** What a server did in one turn. */
export interface Turn {
  readonly requests: number;
  /** Answers a second. */
  readonly rate: number;
  /** Of all its threads, an answer. Microseconds. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Of the load's core, by the load itself. */
  readonly busy: number;
}

export interface Load {
  readonly series: Series;
  readonly connections: number;
}

const usageOf = ({ started }: Running) => started.ask<unknown, Usage>({ ask: 'usage' });

/** Drives servers by turns, each request series going on where its last turn ended. */
export class Rounds {
  readonly #world: World;
  readonly #load: Load;
  readonly #next = new Map<string, number>();

  constructor(world: World, load: Load) {
    this.#world = world;
    this.#load = load;
  }

  /** Until three turns in a row are within a twentieth of each other, or the pace's time is over. */
  async warmUp(running: Running): Promise<void> {
    const { warmUpMs } = this.#world.options.pace;
    const rates: number[] = [];
    for (let spent = 0; spent < warmUpMs; spent += 250) {
      rates.push((await this.turn(running, 250)).rate);
      const last = rates.slice(-3);
      if (last.length === 3 && Math.max(...last) < 1.05 * Math.min(...last)) return;
    }
  }

  /** So many rounds, in each of which every server has one turn. By the ids of the servers. */
  async measure(all: readonly Running[]): Promise<ReadonlyMap<string, readonly Turn[]>> {
    const { rounds, turnMs } = this.#world.options.pace;
    const turns = new Map<string, Turn[]>(all.map(({ server }) => [server.id, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const running of rotated(all, round)) {
        turns.get(running.server.id)?.push(await this.turn(running, turnMs));
      }
    }
    return turns;
  }

  async turn(running: Running, ms: number): Promise<Turn> {
    const { server, started } = running;
    const from = this.#next.get(server.id) ?? 0;
    const before = await usageOf(running);
    const driven: Driven = await this.#world.drive({
      url: started.url,
      query: server.query,
      ms,
      from,
      ...this.#load,
    });
    const after = await usageOf(running);
    this.#next.set(server.id, from + driven.requests);
    return {
      requests: driven.requests,
      rate: (driven.requests / driven.ms) * 1000,
      cpu: (after.cpu - before.cpu) / driven.requests,
      p50: driven.p50,
      p99: driven.p99,
      busy: driven.busy,
    };
  }
}
