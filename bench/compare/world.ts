import { fileURLToPath } from 'node:url';
import type { Answer, AudienceJob, BurstJob, DriveJob, Driven, Heard, OnceJob } from './load/jobs.ts';
import type { Options } from './options.ts';
import type { Server } from './servers/catalogue.ts';
import type { Cores } from './servers/cores.ts';
import type { Started } from './servers/started.ts';
import { start } from './servers/started.ts';
import type { UpstreamAsk, UpstreamReport } from './upstream/main.ts';

export interface World {
  readonly cores: Cores;
  readonly options: Options;
  readonly servers: readonly Server[];
  readonly upstreamUrl: string;
  /** Says on stderr how far the run is. */
  say(what: string): void;
  upstream(ask: UpstreamAsk): Promise<UpstreamReport>;
  /** @param onReady awaited when every connection has been used once, before what is measured */
  drive(job: Omit<DriveJob, 'ask'>, onReady?: () => Promise<unknown>): Promise<Driven>;
  burst(job: Omit<BurstJob, 'ask'>): Promise<Pick<Driven, 'requests' | 'ms'>>;
  once(job: Omit<OnceJob, 'ask'>): Promise<Answer>;
  subscribe(job: Omit<AudienceJob, 'ask'> & { readonly audience: string }): Promise<void>;
  /** Resolves when each subscription of the audience has been given one event more. */
  hear(audience: string): Promise<Heard>;
  leave(audience: string): Promise<void>;
  close(): Promise<void>;
}

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function ask<T>(load: Started, job: unknown): Promise<T> {
  const { result, error } = await load.ask<unknown, { result?: T; error?: string }>(job);
  if (error !== undefined) throw new Error(error);
  return result as T;
}

/** Starts the upstream and the load, on the core that the servers do not have. */
export async function openWorld(options: Options, servers: readonly Server[], cores: Cores): Promise<World> {
  const core = cores.load;
  const startLoad = () => start({ name: 'The load', args: [fileOf('./load/main.ts')], core });
  const upstream = await start({ name: 'The upstream', args: [fileOf('./upstream/main.ts')], core });
  const load = await startLoad();
  // Each audience is a process of its own, for one has only so many descriptors.
  const audiences = new Map<string, Started>();
  const audienceOf = async (name: string) => {
    const audience = audiences.get(name) ?? (await startLoad());
    audiences.set(name, audience);
    return audience;
  };
  const began = performance.now();
  return {
    cores,
    options,
    servers,
    upstreamUrl: upstream.url,
    say(what) {
      process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
    },
    upstream: (wanted) => upstream.ask(wanted),
    async drive(job, onReady) {
      await ask(load, { ask: 'get ready', ...job });
      await onReady?.();
      return ask(load, { ask: 'go' });
    },
    burst: (job) => ask(load, { ask: 'burst', ...job }),
    once: (job) => ask(load, { ask: 'once', ...job }),
    subscribe: async (job) => ask(await audienceOf(job.audience), { ask: 'subscribe', ...job }),
    hear: async (audience) => ask(await audienceOf(audience), { ask: 'hear' }),
    async leave(name) {
      await audiences.get(name)?.stop();
      audiences.delete(name);
    },
    async close() {
      await Promise.all([upstream, load, ...audiences.values()].map((each) => each.stop()));
    },
  };
}
