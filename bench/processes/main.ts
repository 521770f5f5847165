// One gateway process against two behind the same port: a warm query, from a process that has to share the cores with them.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { quantile, table } from '../live/figures.ts';
import { NO_RATE_LIMITS } from '../live/gateway-process.ts';

const rounds = Number(process.env.ROUNDS ?? 7);
const roundMs = 1000 * Number(process.env.ROUND_SECONDS ?? 2);
const CONNECTIONS = 32;
const KEY = 'sandbox-key-1';
/** Ticks of /proc/<pid>/stat. Milliseconds. */
const TICK_MS = 10;

interface Round {
  readonly perSecond: number;
  /** Of all gateway processes, for a request. Milliseconds. */
  readonly cpuMs: number;
}

const cpuOf = ({ pid }: ChildProcess) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return TICK_MS * (Number(fields[11]) + Number(fields[12]));
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function startProcess(port: number, upstream: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-r', './scripts/compile-cache.cjs', 'src/server.ts'], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      SHARED_PORT: 'true',
      UPSTREAM_URL: upstream,
      LINK_KEYS: 'a-secret-that-all-processes-have-in-common',
      // Warm throughout: what is measured is the gateway, not the sandbox.
      MESSAGES_TTL_MS: '3600000',
      LOG_LEVEL: 'error',
      ...NO_RATE_LIMITS,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  for await (const line of createInterface(child.stdout)) if (/graph +http/.test(line)) break;
  child.stdout.resume();
  return child;
}

function post(port: number, query: string, agent: Agent | false): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const asked = request({
    port,
    host: '127.0.0.1',
    path: '/graphql',
    method: 'POST',
    agent,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
  });
  asked.on('error', reject).on('response', (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    response.on('error', reject).on('end', () => {
      if (response.statusCode === 200 && !body.includes('"errors":[{')) resolve(body);
      else reject(new Error(`${response.statusCode} ${body}`));
    });
  });
  asked.end(JSON.stringify({ query }));
  return promise;
}

async function round(port: number, query: string, processes: readonly ChildProcess[]): Promise<Round> {
  // Connections of its own: which process has how many of them is the system's choice, and another one each time.
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const cpu = () => processes.reduce((sum, child) => sum + cpuOf(child), 0);
  const load = async (ms: number) => {
    const end = performance.now() + ms;
    let count = 0;
    const client = async () => {
      for (; performance.now() < end; count += 1) await post(port, query, agent);
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, client));
    return count;
  };
  await load(300);
  const before = cpu();
  const began = performance.now();
  const count = await load(roundMs);
  const seconds = (performance.now() - began) / 1000;
  const took = cpu() - before;
  agent.destroy();
  return { perSecond: count / seconds, cpuMs: took / count };
}

const sandbox = await startSandbox({
  host: '127.0.0.1',
  smtpPort: 0,
  httpPort: 0,
  dataDir: null,
  inboxTtlSeconds: 3600,
  apiKeys: [KEY],
  quota: 50_000,
  domains: [{ name: 'sandbox.test', type: 'free' }],
  maxMessageBytes: 1_000_000,
  maxRecipients: 10,
});
const [port1, port2] = [await freePort(), await freePort()];
const one = [await startProcess(port1, sandbox.url)];
const two = [await startProcess(port2, sandbox.url), await startProcess(port2, sandbox.url)];
const created = JSON.parse(await post(port1, 'mutation { createInbox { inbox { address } } }', false));
const query = `{ inbox(address: "${created.data.createInbox.inbox.address}") { address unseenCount messages { nodes { id } } } domains { name type } }`;

const results = { one: [] as Round[], two: [] as Round[] };
// The first round of each is for warming up.
for (let i = 0; i <= rounds; i += 1) {
  const ofOne = await round(port1, query, one);
  const ofTwo = await round(port2, query, two);
  if (i === 0) continue;
  results.one.push(ofOne);
  results.two.push(ofTwo);
}
for (const child of [...one, ...two]) {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
await sandbox.close();

const range = (values: readonly number[], digits: number) =>
  `${quantile(values, 0.5).toFixed(digits)} (${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)})`;
const ratios = (of: (round: Round) => number) => results.one.map((ofOne, i) => of(results.two[i] as Round) / of(ofOne));
const row = (name: string, all: readonly Round[]) => [
  name,
  range(
    all.map(({ perSecond }) => perSecond),
    0,
  ),
  range(
    all.map(({ cpuMs }) => cpuMs),
    3,
  ),
];
console.log(`${availableParallelism()} cores, of which the load needs some.`);
console.log(
  table(
    ['gateway processes', 'requests a second', 'their CPU for a request (ms)'],
    [
      row('one', results.one),
      row('two', results.two),
      [
        'ratio',
        range(
          ratios(({ perSecond }) => perSecond),
          2,
        ),
        range(
          ratios(({ cpuMs }) => cpuMs),
          2,
        ),
      ],
    ],
  ),
);
