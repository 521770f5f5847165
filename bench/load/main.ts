// LOAD_SECONDS (1800) of everything at once, with FAULTS (0.1) of all upstream calls spoiled: inboxes made, renamed and deleted, mails,
// subscriptions that are cut off and resume, waits, queries of all there is, downloads, and clients that mean no good, RATE (120)
// operations a second in all. Prints figures once a minute, writes bench/results/load.md, and ends with 1 if anything is not as it
// should be. SEED makes the same choices again; settings of the gateway in the environment are passed on.
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { variables } from '../../src/config.ts';
import { createRandom } from '../polling/prng.ts';
import type { Means } from './clients.ts';
import { look, waitedLife, watchedLife } from './clients.ts';
import { download, hostilities } from './hostile.ts';
import { HEAD, pageOf, row } from './report.ts';
import type { Sample } from './samples.ts';
import { growthOf, startSampling } from './samples.ts';
import { Tally } from './tally.ts';
import { createLoadWorld } from './world.ts';

const SECONDS = Number(process.env.LOAD_SECONDS ?? 1800);
const FAULTS = Number(process.env.FAULTS ?? 0.1);
const RATE = Number(process.env.RATE ?? 120);
const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));

const tally = new Tally();
// Told to end, it takes the other processes along.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(130));
process.on('unhandledRejection', (error) =>
  tally.fault(`A client of the bench failed: ${(error as Error)?.stack ?? error}`),
);
const settings = Object.values(variables).flatMap(({ name }) => (process.env[name] ? [[name, process.env[name]]] : []));
const world = await createLoadWorld({
  seed: SEED,
  faults: FAULTS,
  tally,
  env: {
    UPSTREAM_TIMEOUT_MS: '3000',
    POLL_FAST_MS: '500',
    POLL_SLOW_MS: '1000',
    MESSAGES_TTL_MS: '1000',
    // Full early in the run, so that what grows later is none of them.
    CACHE_MAX_BYTES: '4194304',
    CONTENT_CACHE_MAX_BYTES: '4194304',
    ...Object.fromEntries(settings),
  },
});

const random = createRandom(SEED);
const until = performance.now() + SECONDS * 1000;
let isCrashed = false;
void world.gateway.exit.then((code) => {
  isCrashed = true;
  return code;
});
let next = performance.now();
const turn = async () => {
  // Each takes the next place in time, RATE of them a second.
  next = Math.max(next + 1000 / RATE, performance.now());
  await sleep(Math.max(0, next - performance.now()));
  return performance.now() < until && !isCrashed;
};
const means: Means = { world, tally, turn, random, addresses: [], links: [] };

const forever = async (act: () => Promise<void>) => {
  while (await turn()) {
    // Whatever became of it, the client goes on as long as there is a gateway.
    await act().catch((error: unknown) => tally.error(`client gave up (${(error as Error).message})`));
  }
};
let turnOf = 0;
const clients = [
  ...world.accounts.flatMap((account) => [0, 1].map(() => forever(() => watchedLife(means, account)))),
  ...world.accounts.map((account) => forever(() => waitedLife(means, account))),
  ...Array.from({ length: 20 }, () => forever(() => look(means))),
  ...Array.from({ length: 8 }, () => forever(() => download(means))),
  ...Array.from({ length: 4 }, () =>
    forever(async () => {
      turnOf += 1;
      await hostilities[turnOf % hostilities.length]?.(means);
      await sleep(100);
    }),
  ),
];

const rows: (string | number)[][] = [];
const print = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
print(HEAD);
const note = (name: string, sample: Sample) => {
  rows.push(row(name, sample, tally));
  print(rows.at(-1) ?? []);
};
let minute = 0;
const sampling = startSampling(world.gateway, Math.min(15_000, (SECONDS * 1000) / 20), (sample) => {
  if (sample.at < 60 * minute - 1) return;
  note(String(minute), sample);
  minute += 1;
});
await Promise.all(clients);

const against: string[] = [];
let exitCode: number | string | undefined;
if (!isCrashed) {
  await sampling.stop();
  await Promise.all(world.accounts.map((account) => account.leave()));
  for (const end = performance.now() + 30_000; performance.now() < end; await sleep(200)) {
    const { feeds, watchers, sockets, accounts } = await world.gateway.report();
    if (feeds + watchers + sockets + accounts === 0) break;
  }
  const last = { ...(await world.gateway.report('collect')), at: SECONDS };
  note('all have left', last);
  const left = last.feeds + last.watchers + last.sockets + last.accounts;
  if (left > 0) against.push(`${left} feeds, watchers, sockets or accounts were left when all had gone.`);
  exitCode = await world.gateway.stop();
}
exitCode ??= await world.gateway.exit;
await world.stop();

const growth = growthOf(sampling.samples);
if (exitCode !== 0) against.push(`The gateway's process ended with ${exitCode}.`);
for (const { name, grown, isTooMuch } of growth) if (isTooMuch) against.push(`The ${name} grew by ${grown}.`);
against.push(...tally.faults);
const page = pageOf({
  seconds: SECONDS,
  faults: FAULTS,
  rate: RATE,
  seed: SEED,
  calls: world.proxy.calls,
  injected: world.proxy.counts,
  rows,
  growth,
  tally,
  against,
});
writeFileSync(new URL('../results/load.md', import.meta.url), page);
console.log(`\n${page}`);
process.exitCode = against.length === 0 ? 0 : 1;
