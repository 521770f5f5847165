// What a start takes: `npm start` with its sandbox, with the compile cache that an installation leaves and with none, in turns.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { megabytes, quantile, table } from '../live/figures.ts';

const starts = Number(process.env.STARTS ?? 5);
const CACHE = new URL('../../node_modules/.cache/tempmail-gateway', import.meta.url);
/** From ready to rest. */
const REST_MS = 5000;

interface Start {
  /** From before npm is started until /ready says 200. Milliseconds. */
  readonly readyMs: number;
  /** Resident at rest, of the gateway and of its children. Bytes. */
  readonly gateway: number;
  readonly children: number;
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
const residentOf = (pid: number) =>
  1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);

async function start(): Promise<Start> {
  const began = performance.now();
  const npm = spawn('npm', ['start'], {
    env: { ...process.env, PORT: '0', SANDBOX_SMTP_PORT: '0', SANDBOX_HTTP_PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(npm, 'exit');
  try {
    let url: string | undefined;
    for await (const line of createInterface(npm.stdout)) {
      url = /graph +(http:\S+)/.exec(line)?.[1];
      if (url) break;
    }
    if (!url) throw new Error('npm start ended without a word of where the graph is.');
    while ((await fetch(new URL('/ready', url))).status !== 200) await sleep(5);
    const readyMs = performance.now() - began;
    await sleep(REST_MS);
    // npm itself stays in between, and is none of the gateway's.
    const [gateway = 0] = childrenOf(npm.pid as number);
    const children = childrenOf(gateway).reduce((sum, child) => sum + residentOf(child), 0);
    return { readyMs, gateway: residentOf(gateway), children };
  } finally {
    npm.kill('SIGTERM');
    await exit;
  }
}

const runs: Record<string, Start[]> = { 'with its cache': [], 'with no cache': [] };
// Fills the cache, where the installation has not.
await start();
for (let i = 0; i < starts; i += 1) {
  runs['with its cache']?.push(await start());
  rmSync(CACHE, { recursive: true, force: true });
  runs['with no cache']?.push(await start());
}

const range = (values: readonly number[], format: (value: number) => string) =>
  `${format(quantile(values, 0.5))} (${format(Math.min(...values))} to ${format(Math.max(...values))})`;
const ms = (value: number) => `${value.toFixed(0)} ms`;
console.log(
  table(
    ['start', 'ready after', 'gateway at rest', 'its children'],
    Object.entries(runs).map(([name, all]) => [
      name,
      range(
        all.map(({ readyMs }) => readyMs),
        ms,
      ),
      range(
        all.map(({ gateway }) => gateway),
        megabytes,
      ),
      range(
        all.map(({ children }) => children),
        megabytes,
      ),
    ]),
  ),
);
