// (g) two thousand inboxes in which nothing changes: what a look at one takes.
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { KEY } from '../load/requests.ts';
import type { Running } from '../rounds.ts';
import { ARRIVALS } from '../servers/operations.ts';
import { AS_THE_GATEWAY } from '../servers/peers.ts';
import type { Usage } from '../servers/probe.ts';
import { PROBED, start } from '../servers/started.ts';
import type { World } from '../world.ts';
import { withServers } from './with-servers.ts';

const INBOXES = 2_000;
const POLL_MS = 2_000;
/** Subscriptions that one socket may have. */
const EACH = 100;
const POLLER = fileURLToPath(new URL('../../peers/poller.ts', import.meta.url));

/** CPU microseconds of a look, in each window of time; by the ids of the servers, and of fetch and json() under `fetch`. */
export type PollsOf = ReadonlyMap<string, readonly number[]>;

/** Each server has its inboxes: the upstream counts by the first part of their names. */
const kindOf = ({ server }: Running) => server.id.replaceAll('-', '');

async function watchAll(world: World, running: Running): Promise<void> {
  const addresses = Array.from({ length: INBOXES }, (_, i) => `${kindOf(running)}-${i}@mail.test`);
  await world.upstream({ ask: 'make', addresses, messages: 20, characters: 1_000 });
  const inboxes = Array.from({ length: INBOXES / EACH }, (_, i) => addresses.slice(i * EACH, (i + 1) * EACH));
  await world.subscribe({
    audience: `polls ${running.server.id}`,
    url: running.started.url,
    query: ARRIVALS,
    sockets: inboxes.length,
    inboxes,
  });
}

export function measurePolling(world: World): Promise<PollsOf> {
  return withServers(world, 'g', { ttlMs: 2_000, pollMs: POLL_MS }, async (running) => {
    const fetched = Array.from({ length: INBOXES }, (_, i) => `fetched-${i}@mail.test`);
    await world.upstream({ ask: 'make', addresses: fetched, messages: 20, characters: 1_000 });
    const poller = await start({
      name: 'The poller',
      args: [...AS_THE_GATEWAY, ...PROBED, POLLER],
      env: { UPSTREAM_URL: world.upstreamUrl, KEY, INBOXES: String(INBOXES), POLL_MS: String(POLL_MS) },
      core: world.cores.server,
    });
    try {
      for (const each of running) await watchAll(world, each);
      await sleep(2 * POLL_MS);
      const all = [
        { id: 'fetch', kind: 'fetched', started: poller },
        ...running.map((each) => ({ id: each.server.id, kind: kindOf(each), started: each.started })),
      ];
      const look = async () => {
        const { callsOf } = await world.upstream({ ask: 'calls' });
        const usages = await Promise.all(all.map(({ started }) => started.ask<unknown, Usage>({ ask: 'usage' })));
        return all.map(({ kind }, i) => ({ calls: callsOf[kind] ?? 0, cpu: usages[i]?.cpu ?? 0 }));
      };
      const found = new Map<string, number[]>(all.map(({ id }) => [id, []]));
      // All of them at the same time, so that whatever else the machine does weighs on all alike.
      let before = await look();
      for (let round = 0; round < world.options.pace.rounds; round += 1) {
        await sleep(POLL_MS / 2);
        const after = await look();
        for (const [i, { id }] of all.entries()) {
          const [was, is] = [before[i], after[i]];
          if (was && is) found.get(id)?.push((is.cpu - was.cpu) / (is.calls - was.calls));
        }
        before = after;
      }
      for (const { server } of running) await world.leave(`polls ${server.id}`);
      return found;
    } finally {
      await poller.stop();
    }
  });
}
