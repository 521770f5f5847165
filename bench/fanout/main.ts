// One mail to thousands of subscribers of one inbox, each with an id of its own, beside a server that writes the same number of bytes
// to as many sockets from one buffer. Gateway, floor and each of their crowds have a process; rounds of the two take turns.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile, table } from '../live/figures.ts';
import type { Report } from '../live/gateway-process.ts';
import { NO_RATE_LIMITS, startGatewayProcess, YOUNG_BOUND } from '../live/gateway-process.ts';
import type { CrowdOptions, Wave } from './crowd.ts';

const SIZES = (process.env.SIZES ?? '1000,5000,10000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 9);
/** One of everything before memory is looked at, so that what is loaded once is not counted as a subscriber's. */
const FIRST = 50;
const ADDRESS = 'crowd@mail.test';
const KEY = 'a-key';

const subscribe = {
  query:
    'subscription ($inbox: EmailAddress!) { messageReceived(inbox: $inbox) { cursor message { id subject fromAddress } } }',
  variables: { inbox: ADDRESS },
};

type Cpu = Report['cpu'];
type Memory = Pick<Report, 'rss' | 'heapUsed'>;

/** What one message to all of them took. Milliseconds; microseconds of CPU. */
interface Round {
  readonly first: number;
  readonly last: number;
  readonly cpu: number;
  readonly bytes: number;
  /** CPU milliseconds of the longest turn of the loop; 0 where turns are not watched. */
  readonly longestTurn: number;
}

const messages: object[] = [];
let isNew = false;
let toldAt = 0;
const upstream = createServer((_, response) => {
  if (isNew) toldAt = Number(process.hrtime.bigint()) / 1e6;
  isNew = false;
  const body = JSON.stringify({ status: true, messages });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});
upstream.listen(0, '127.0.0.1');
await once(upstream, 'listening');
const upstreamUrl = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;

const children: ChildProcess[] = [];
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
function start(file: URL, execArgv: readonly string[] = []): ChildProcess {
  const child = fork(file, { execArgv: [...execArgv] });
  children.push(child);
  return child;
}

async function ask<T>(child: ChildProcess, what: object | string): Promise<T> {
  const answer = once(child, 'message');
  child.send(what);
  return (await answer)[0] as T;
}

const spent = (from: Cpu, to: Cpu) => to.user + to.system - from.user - from.system;

async function compare(size: number) {
  const gateway = await startGatewayProcess({
    ...NO_RATE_LIMITS,
    UPSTREAM_URL: upstreamUrl,
    MESSAGES_TTL_MS: '0',
    POLL_FAST_MS: '200',
    POLL_SLOW_MS: '200',
    MAX_SOCKETS_PER_ADDRESS: '20000',
    MAX_SOCKETS_PER_CREDENTIAL: '20000',
  });
  const floor = start(new URL('./floor-host.ts', import.meta.url), ['--expose-gc', ...YOUNG_BOUND]);
  const [{ port: floorPort }] = (await once(floor, 'message')) as [{ port: number }];
  const crowd = new URL('./crowd.ts', import.meta.url);
  const crowds = { gateway: start(crowd), floor: start(crowd) };
  const authorization = `Bearer ${KEY}`;
  const fill = async (count: number) => {
    const ofGateway: CrowdOptions = { port: Number(new URL(gateway.url).port), count, subscribe, authorization };
    await ask(crowds.gateway, ofGateway);
    await ask(crowds.floor, { ...ofGateway, port: floorPort, subscribe: null });
  };
  const watched = async (count: number) => {
    while ((await gateway.report()).watchers < count) await sleep(50);
  };
  const sendByGateway = async (): Promise<Round> => {
    const before = await gateway.cpu();
    const wave = once(crowds.gateway, 'message') as Promise<[Wave]>;
    messages.push({ id: `m${messages.length}`, subject: `Mail ${messages.length}`, from_address: 'bench@example.org' });
    isNew = true;
    const [{ first, last, bytes }] = await wave;
    const after = await gateway.cpu();
    const { longestTurn } = after;
    return { first: first - toldAt, last: last - toldAt, bytes, cpu: spent(before, after), longestTurn };
  };
  const sendByFloor = async (bytes: number): Promise<Round> => {
    const before: Cpu = await ask(floor, 'cpu');
    const wave = once(crowds.floor, 'message') as Promise<[Wave]>;
    const { began } = await ask<{ began: number }>(floor, { bytes });
    const [{ first, last }] = await wave;
    const cpu = spent(before, await ask(floor, 'cpu'));
    return { first: first - began, last: last - began, bytes, cpu, longestTurn: 0 };
  };

  messages.length = 0;
  await fill(FIRST);
  await watched(FIRST);
  const { bytes } = await sendByGateway();
  await sendByFloor(bytes);
  const before = { gateway: await gateway.report('collect'), floor: await ask<Memory>(floor, 'collect') };
  await fill(size);
  await watched(FIRST + size);
  const after = { gateway: await gateway.report('collect'), floor: await ask<Memory>(floor, 'collect') };
  const rounds: { gateway: Round[]; floor: Round[] } = { gateway: [], floor: [] };
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    const [ofGateway, ofFloor] = [await sendByGateway(), await sendByFloor(bytes)];
    // What is compiled is compiled in the first two.
    if (round < 2) continue;
    rounds.gateway.push(ofGateway);
    rounds.floor.push(ofFloor);
  }
  await gateway.report('turns');
  await sleep(50);
  const turns: number[] = [];
  while (turns.length < 3) turns.push((await sendByGateway()).longestTurn);
  for (const child of [crowds.gateway, crowds.floor, floor]) child.disconnect();
  await gateway.stop();

  const median = (of: readonly Round[], what: (round: Round) => number) => quantile(of.map(what), 0.5);
  const row = (name: 'gateway' | 'floor') => {
    const of = rounds[name];
    const kilobytes = (field: 'rss' | 'heapUsed') => (after[name][field] - before[name][field]) / size / 1024;
    const lasts = of.map(({ last }) => last);
    return {
      first: median(of, ({ first }) => first),
      last: median(of, ({ last }) => last),
      range: `${Math.min(...lasts).toFixed(0)}–${Math.max(...lasts).toFixed(0)}`,
      rate: median(of, ({ first, last }) => ((FIRST + size) / (last - first)) * 1000),
      cpu: median(of, ({ cpu }) => cpu / (FIRST + size)),
      rss: kilobytes('rss'),
      heap: kilobytes('heapUsed'),
    };
  };
  return { gateway: row('gateway'), floor: row('floor'), longestTurn: quantile(turns, 0.5) };
}

const rows: (string | number)[][] = [];
for (const size of SIZES) {
  const { gateway, floor, longestTurn } = await compare(size);
  for (const [name, of] of Object.entries({ gateway, floor })) {
    rows.push([
      size,
      name,
      of.first.toFixed(1),
      `${of.last.toFixed(0)} (${of.range})`,
      (of.rate / 1000).toFixed(0),
      of.cpu.toFixed(1),
      of.rss.toFixed(1),
      of.heap.toFixed(1),
      name === 'gateway' ? longestTurn.toFixed(0) : '',
    ]);
  }
  const ratio = (field: 'last' | 'cpu' | 'rate') => (gateway[field] / floor[field]).toFixed(2);
  rows.push([size, 'ratio', '', ratio('last'), ratio('rate'), ratio('cpu'), '', '', '']);
}
const head = [
  'subscribers',
  '',
  'first, ms',
  'last, ms (range)',
  '1,000 a second',
  'CPU each, µs',
  'resident KB each',
  'heap KB each',
];
console.log(table(head, rows));
upstream.close();
