import type { Running } from '../rounds.ts';
import type { Surroundings } from '../servers/catalogue.ts';
import type { World } from '../world.ts';

/** Those that have a part in a workload. */
export function takingPart(running: readonly Running[], letter: string): readonly Running[] {
  return running.filter(({ server }) => server.workloads.includes(letter));
}

/**
 * Has servers up while something is done with them.
 *
 * @param letters of the workloads; each server that has a part in one of them is started
 */
export async function withServers<T>(
  world: World,
  letters: string,
  settings: Omit<Surroundings, 'upstreamUrl' | 'core'>,
  use: (running: readonly Running[]) => Promise<T>,
): Promise<T> {
  const running: Running[] = [];
  try {
    for (const server of world.servers.filter(({ workloads }) => [...letters].some((one) => workloads.includes(one)))) {
      const started = await server.start({ upstreamUrl: world.upstreamUrl, core: world.cores.server, ...settings });
      running.push({ server, started });
    }
    return await use(running);
  } finally {
    await Promise.all(running.map(({ started }) => started.stop()));
  }
}
