import type { Driven } from './load/jobs.ts';
import type { Series } from './load/requests.ts';
import type { Server } from './servers/catalogue.ts';
import type { Usage } from './servers/probe.ts';
import type { Started } from './servers/started.ts';
import { inTurn } from './statistics.ts';
import { isWarm } from './warmth.ts';
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

/** Of a turn in which a server is warmed up. */
const WARMING_MS = 200;

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

  /**
   * Until the server's code is compiled: it has answered often, an answer takes no less CPU any more, or the time is over.
   *
   * @param ms the pace's time, unless most of it is compiled already
   */
  async warmUp(running: Running, ms = this.#world.options.pace.warmUpMs): Promise<void> {
    const until = performance.now() + ms;
    const turns: Turn[] = [];
    while (performance.now() < until && !isWarm(turns)) turns.push(await this.turn(running, WARMING_MS));
  }

  /** So many rounds, in each of which every server has one turn. By the ids of the servers. */
  async measure(all: readonly Running[]): Promise<ReadonlyMap<string, readonly Turn[]>> {
    const { rounds, turnMs } = this.#world.options.pace;
    const turns = new Map<string, Turn[]>(all.map(({ server }) => [server.id, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const running of inTurn(all, round)) {
        turns.get(running.server.id)?.push(await this.turn(running, turnMs));
      }
    }
    return turns;
  }

  async turn(running: Running, ms: number): Promise<Turn> {
    const { server, started } = running;
    const from = this.#next.get(server.id) ?? 0;
    let before = 0;
    const job = { url: started.url, query: server.query, ms, from, ...this.#load };
    const driven: Driven = await this.#world.drive(job, async () => {
      before = (await usageOf(running)).cpu;
    });
    const after = (await usageOf(running)).cpu;
    this.#next.set(server.id, driven.next);
    return {
      requests: driven.requests,
      rate: (driven.requests / driven.ms) * 1000,
      cpu: (after - before) / driven.requests,
      p50: driven.p50,
      p99: driven.p99,
      busy: driven.busy,
    };
  }
}
