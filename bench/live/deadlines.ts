// How close to its time a waitForMessage in vain comes back, as its client sees it: WAITS (200) of them one after the other, and as
// many together, begun within a second.
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile, table } from './figures.ts';
import { NO_RATE_LIMITS, startGatewayProcess } from './gateway-process.ts';
import { ask, createInbox } from './graph.ts';

const WAITS = Number(process.env.WAITS ?? 200);

const gateway = await startGatewayProcess({ ...NO_RATE_LIMITS, SANDBOX_INBOX_TTL: '3600' });
const { address } = await createInbox(gateway.url);
const query = `query ($inbox: EmailAddress!, $timeoutMs: Int!) {
  waitForMessage(inbox: $inbox, timeoutMs: $timeoutMs) { ... on WaitTimedOut { waitedMs } }
}`;

/** How much later than asked for the answer was there. Milliseconds. */
async function lateness(timeoutMs: number): Promise<number> {
  const began = performance.now();
  await ask(gateway.url, query, { inbox: address, timeoutMs });
  return performance.now() - began - timeoutMs;
}

// Connections and code are warm, as those of a client that waits again and again.
for (let i = 0; i < 3; i += 1) await Promise.all(Array.from({ length: WAITS }, () => lateness(500)));
const alone: number[] = [];
for (let i = 0; i < WAITS; i += 1) alone.push(await lateness(100 + Math.round(100 * Math.random())));
const together = await Promise.all(
  Array.from({ length: WAITS }, async () => {
    await sleep(1_000 * Math.random());
    return lateness(1_000 + Math.round(2_000 * Math.random()));
  }),
);
await gateway.stop();

const row = (name: string, values: readonly number[]) => [
  name,
  ...[0, 0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(1)),
];
console.log(
  table(
    ['late by, ms', 'least', 'median', 'p95', 'most'],
    [row('one after the other', alone), row('together', together)],
  ),
);
