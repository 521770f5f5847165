// What the first list of an inbox with 20 MB costs others: how long one turn of the gateway's loop becomes, in CPU time, and how
// long a bystander waits meanwhile. The upstream and the gateway have a process each.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGatewayProcess } from '../live/gateway-process.ts';
import { LISTS } from './shapes.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 5);

const upstream = fork(new URL('./upstream.ts', import.meta.url));
const [upstreamUrl] = (await once(upstream, 'message')) as [string];
const gateway = await startGatewayProcess({
  UPSTREAM_URL: upstreamUrl,
  RATE_LIMIT_CREDENTIAL: '0',
  RATE_LIMIT_ADDRESS: '0',
  MESSAGES_TTL_MS: '0',
});

async function ask(key: string, query: string): Promise<number> {
  const began = performance.now();
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  const reply = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { errors } = (await reply.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return performance.now() - began;
}

/** The longest wait of one who asks for a small inbox again and again until that is done. */
async function longestWait(until: Promise<unknown>): Promise<number> {
  let isOver = false;
  let longest = 0;
  const over = until.finally(() => {
    isOver = true;
  });
  while (!isOver) longest = Math.max(longest, await ask('bystander', '{ inbox(address: "b@mail.test") { address } }'));
  await over;
  return longest;
}

const list = (name: string, round: number) =>
  ask('caller', `{ inbox(address: "${name}.${round}@mail.test") { messages(first: 1) { totalCount } } }`);

for (let i = 0; i < 50; i += 1) await ask('bystander', '{ inbox(address: "b@mail.test") { address } }');
await gateway.report('turns');
console.log('| a list of 20 MB | longest turn, median | worst | longest wait of a bystander, median | worst |');
console.log('| --- | --- | --- | --- | --- |');
const lists = [{ name: 'nothing', what: '(none: a small one)' }, ...LISTS];
for (const { name, what } of lists) {
  // Made once before, for it is the gateway that is measured.
  await fetch(`${upstreamUrl}/api/messages?email=${name}.0@mail.test`).then((reply) => reply.arrayBuffer());
  const turns: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await gateway.report('collect');
    await sleep(50);
    await gateway.report();
    waits.push(await longestWait(list(name, round)));
    turns.push((await gateway.report()).longestTurn);
  }
  const figures = [turns, waits].flatMap((all) => {
    const sorted = all.toSorted((a, b) => a - b);
    return [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((ms) => `${Math.round(ms ?? 0)} ms`);
  });
  console.log(`| ${what} | ${figures.join(' | ')} |`);
}
await gateway.stop();
upstream.disconnect();
