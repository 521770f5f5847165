import type { Running } from '../rounds.ts';
import type { Surroundings } from '../servers/catalogue.ts';
import type { World } from '../world.ts';

/** Has the servers of a workload up while something is done with them. */
export async function withServers<T>(
  world: World,
  letter: string,
  settings: Omit<Surroundings, 'upstreamUrl' | 'core'>,
  use: (running: readonly Running[]) => Promise<T>,
): Promise<T> {
  const running: Running[] = [];
  try {
    for (const server of world.servers.filter(({ workloads }) => workloads.includes(letter))) {
      const started = await server.start({ upstreamUrl: world.upstreamUrl, core: world.cores.server, ...settings });
      running.push({ server, started });
    }
    return await use(running);
  } finally {
    await Promise.all(running.map(({ started }) => started.stop()));
  }
}
