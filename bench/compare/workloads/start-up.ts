// (h) from the start of the process, with its sandbox, until it takes work; and what it takes when nothing is asked of it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from '../servers/started.ts';
import type { World } from '../world.ts';

export interface StartUp {
  /** Milliseconds to the first 200 of /ready. */
  readonly ready: readonly number[];
  /** Bytes resident after a second of rest. */
  readonly rss: readonly number[];
}

const REST_MS = 1_000;

function residentBytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
  }
}

async function startOnce(folder: string, flags: readonly string[], core: number | null) {
  const began = performance.now();
  const started = await start({
    name: 'The gateway with its sandbox',
    args: [...flags, 'src/server.ts'],
    cwd: folder,
    env: { PORT: '0', SANDBOX_HTTP_PORT: '0', SANDBOX_SMTP_PORT: '0', NODE_ENV: '' },
    core,
  });
  while ((await fetch(`${started.url}/ready`)).status !== 200) await sleep(1);
  const ready = performance.now() - began;
  await sleep(REST_MS);
  const rss = residentBytes(started.pid);
  await started.stop();
  return { ready, rss };
}

/** By the ids of the gateways. */
export async function measureStartUp(world: World): Promise<ReadonlyMap<string, StartUp>> {
  const found = new Map<string, StartUp>();
  const gateways = world.servers.flatMap(({ id, checkout }) => (checkout ? [{ id, ...checkout }] : []));
  for (let round = 0; round < world.options.pace.rounds; round += 1) {
    for (const { id, folder, flags } of gateways) {
      const { ready, rss } = await startOnce(folder, flags, world.cores.server);
      const { ready: readyBefore = [], rss: rssBefore = [] } = found.get(id) ?? {};
      found.set(id, { ready: [...readyBefore, ready], rss: [...rssBefore, rss] });
    }
  }
  return found;
}
