import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { table } from './report/format.ts';
import { summarise } from './report/profile-summary.ts';
import type { Running } from './rounds.ts';
import { Rounds } from './rounds.ts';
import { Crowd, deliver, POLL_MS } from './workloads/delivery.ts';
import { CONNECTIONS, fill, WARM_MS } from './workloads/warm.ts';
import { withServers } from './workloads/with-servers.ts';
import type { World } from './world.ts';

const PROFILED_MS = 4_000;
const SUBSCRIBERS = 5_000;
const MAILS = 10;
const ROWS = 25;

type Work = (running: Running) => Promise<unknown>;

/** Takes the profile of a server while something is done with it, and prints where its time went. */
async function taken(letter: string, running: Running, folder: string, work: Work): Promise<void> {
  const { server, started } = running;
  const file = join(folder, `${letter}-${server.id}.cpuprofile`);
  await started.ask({ ask: 'profile' });
  await work(running);
  await started.ask({ ask: 'save profile', file });
  const root = server.checkout?.folder ?? '';
  const { busyMs, functions, files } = summarise(JSON.parse(readFileSync(file, 'utf8')), root);
  const rows = (shares: typeof functions) =>
    shares.slice(0, ROWS).map(({ name, share }) => [name, `${(100 * share).toFixed(1)} %`]);
  console.log(
    `\n## (${letter}) ${server.name}: ${busyMs.toFixed(0)} ms of work\n\n${table(['file or package', 'itself'], rows(files))}\n`,
  );
  console.log(`${table(['function', 'itself'], rows(functions))}\n\n${file}`);
}

/** Prints where the time of the chosen servers (the gateways, unless others are named) goes in (a), (b), (c) and (e). */
export async function profile(world: World): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const chosen = world.options.servers ? world.servers : world.servers.filter(({ kind }) => kind === 'gateway');
  const narrowed = { ...world, servers: chosen };
  const each = (letter: string, settings: { ttlMs: number; pollMs?: number }, prepare: Work, work: Work) =>
    world.options.only.includes(letter)
      ? withServers(narrowed, letter, settings, async (all) => {
          for (const running of all) {
            await prepare(running);
            await taken(letter, running, folder, work);
          }
        })
      : undefined;

  const same = new Rounds(world, { series: 'same', connections: CONNECTIONS });
  const fresh = new Rounds(world, { series: 'new', connections: CONNECTIONS });
  const cold = new Rounds(world, { series: 'rotating', connections: 64 });
  await each(
    'a',
    { ttlMs: WARM_MS },
    (running) => same.warmUp(running),
    (running) => same.turn(running, PROFILED_MS),
  );
  await each(
    'b',
    { ttlMs: WARM_MS },
    async (running) => {
      await fill(world, running);
      await fresh.warmUp(running);
    },
    (running) => fresh.turn(running, PROFILED_MS),
  );
  await world.upstream({ ask: 'vary', on: true });
  await each(
    'c',
    { ttlMs: 0 },
    (running) => cold.warmUp(running),
    (running) => cold.turn(running, PROFILED_MS),
  );
  await world.upstream({ ask: 'vary', on: false });
  await each(
    'e',
    { ttlMs: 2_000, pollMs: POLL_MS },
    async (running) => (await Crowd.begin(world, running)).growTo(SUBSCRIBERS),
    async (running) => {
      for (let i = 0; i < MAILS; i += 1) {
        await deliver(world, running);
        await sleep(50);
      }
    },
  );
}
