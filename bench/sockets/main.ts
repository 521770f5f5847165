// Throws each flood at a gateway for FLOOD_SECONDS (5), while a bystander asks over a socket of its own every 10 ms: how long it
// waits for its answers, the longest turn of the gateway's loop in CPU time (waits tell the load of
// the machine as well), what the gateway's memory grows to, and what of it remains when the flood is over. Linux: it reads /proc.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSocket } from '../../test/helpers/raw-socket.ts';
import { forgetPeak, peak, resident } from '../attachments/process.ts';
import { megabytes, quantile, table } from '../live/figures.ts';
import { startGatewayProcess } from '../live/gateway-process.ts';
import { KEY } from '../live/graph.ts';
import { floods } from './floods.ts';

const FLOOD_MS = Number(process.env.FLOOD_SECONDS ?? 5) * 1000;
const ONLY = process.env.FLOOD;
const gateway = await startGatewayProcess({ LOG_LEVEL: 'silent' });
const url = `${gateway.url}/graphql`;
const bystander = await openSocket(url, KEY);

/** Milliseconds that each of the bystander's questions waited, until told to stop. */
function askEvery10Ms() {
  const waits: number[] = [];
  const asked = new Map<string, number>();
  let number = 0;
  const note = (data: unknown) => {
    const { id, type } = JSON.parse(String(data)) as { id?: string; type: string };
    const at = type === 'next' && id !== undefined ? asked.get(id) : undefined;
    if (at === undefined) return;
    waits.push(performance.now() - at);
    asked.delete(id as string);
  };
  bystander.socket.on('message', note);
  const timer = setInterval(() => {
    number += 1;
    asked.set(`q${number}`, performance.now());
    bystander.subscribe(`q${number}`, '{ domains { name } }');
  }, 10);
  return async () => {
    clearInterval(timer);
    while (asked.size > 0) await sleep(10);
    bystander.socket.off('message', note);
    return waits;
  };
}

/** Waits until only the bystander's socket is left. */
async function settle(): Promise<void> {
  const deadline = performance.now() + 40_000;
  while ((await gateway.report()).sockets > 1 && performance.now() < deadline) await sleep(100);
}

let flooder: ChildProcess | undefined;
process.once('exit', () => flooder?.kill('SIGKILL'));
// The first questions of a process are not those that count.
const warmUp = askEvery10Ms();
await sleep(3000);
await warmUp();

const rows: (string | number)[][] = [];
for (const [number, { name, sockets }] of floods.entries()) {
  if (ONLY !== undefined && !name.includes(ONLY)) continue;
  const before = await gateway.report('collect');
  const residentBefore = resident(gateway.pid);
  forgetPeak(gateway.pid);
  await gateway.report('turns');
  const stop = askEvery10Ms();
  flooder = fork(new URL('./flooder.ts', import.meta.url), [url, `${number}`, `${FLOOD_MS}`]);
  const [told] = (await once(flooder, 'message')) as [{ opened: number; megabytes: number; ends: string[] }];
  const waits = await stop();
  const { longestTurn } = await gateway.report();
  const risen = peak(gateway.pid) - residentBefore;
  await settle();
  bystander.received.length = 0;
  const after = await gateway.report('collect');
  rows.push([
    name,
    `${sockets} (${told.opened})`,
    `${told.megabytes} MB`,
    told.ends.join(', ') || '-',
    `${quantile(waits, 0.5).toFixed(1)} ms`,
    `${quantile(waits, 1).toFixed(1)} ms`,
    `${longestTurn.toFixed(1)} ms`,
    megabytes(risen),
    megabytes(after.heapUsed + after.external - before.heapUsed - before.external),
    after.sockets - 1,
  ]);
  console.error(rows.at(-1)?.join(' | '));
}
console.log(
  table(
    [
      'flood',
      'sockets (opened)',
      'sent',
      'closed with',
      'median',
      'worst',
      'longest turn',
      'peak RSS',
      'heap that remains',
      'sockets',
    ],
    rows,
  ),
);
bystander.socket.terminate();
console.log(`exit code ${await gateway.stop()}`);
