// (d) a thousand ask for the same at once, and nobody knows it yet.
import { addressAt } from '../upstream/mailbox.ts';
import type { World } from '../world.ts';
import { withServers } from './with-servers.ts';

const CALLERS = 1_000;
const LATENCY_MS = 50;

/** Calls that came to the upstream, by the ids of the servers. */
export type CallsOf = ReadonlyMap<string, number>;

export function measureCalls(world: World): Promise<CallsOf> {
  return withServers(world, 'd', { ttlMs: 600_000 }, async (running) => {
    const calls = new Map<string, number>();
    await world.upstream({ ask: 'latency', ms: LATENCY_MS });
    for (const { server, started } of running) {
      const before = await world.upstream({ ask: 'calls' });
      await world.burst({
        url: started.url,
        query: server.query,
        variables: { address: addressAt(500), first: 20 },
        connections: CALLERS,
      });
      calls.set(server.id, (await world.upstream({ ask: 'calls' })).calls - before.calls);
    }
    await world.upstream({ ask: 'latency', ms: 0 });
    return calls;
  });
}
