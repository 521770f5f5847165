import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What to run, and where. */
export interface Command {
  /** Arguments of Node. */
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The core that it may use; null for all. */
  readonly core: number | null;
  /** Shown when it fails to start. */
  readonly name: string;
}

/** A process that has said where it listens, and answers what it is asked over IPC. */
export interface Started {
  readonly url: string;
  readonly pid: number;
  /** From the start of the process until it said so. Milliseconds. */
  readonly startedIn: number;
  ask<Ask, Answer>(ask: Ask): Promise<Answer>;
  stop(): Promise<void>;
}

const PROBE = fileURLToPath(new URL('./probe.ts', import.meta.url));
const URL_SAID = /https?:\/\/(?:127\.0\.0\.1|localhost):\d+/;
const LONGEST_START = 60_000;

/** What is still up; it ends with this process. */
const up = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of up) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Arguments of Node that load the probe. */
export const PROBED = ['--expose-gc', '--import', PROBE];

/** The same command held to one core. */
function pinned(core: number | null, args: readonly string[]): readonly [string, readonly string[]] {
  return core === null ? [process.execPath, args] : ['taskset', ['-c', String(core), process.execPath, ...args]];
}

function said(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    let printed = '';
    const fail = (why: string) => reject(new Error(`${name} ${why}\n${text.slice(-4_000)}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`did not say within ${LONGEST_START / 1000} s where it listens:`);
    }, LONGEST_START);
    const read = (chunk: Buffer) => {
      text = (text + String(chunk)).slice(-20_000);
    };
    child.stderr?.on('data', read);
    child.stdout?.on('data', (chunk: Buffer) => {
      read(chunk);
      if (URL_SAID.test(printed)) return;
      printed += String(chunk);
      const url = URL_SAID.exec(printed)?.[0];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`ended (${code ?? signal}) before it listened:`);
    });
  });
}

/** Starts a Node process and waits until it has printed the URL at which it listens. It ends with this one. */
export async function start({ args, cwd, env = {}, core, name }: Command): Promise<Started> {
  const [command, all] = pinned(core, args);
  const began = performance.now();
  const child = spawn(command, all, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  up.add(child);
  child.once('exit', () => up.delete(child));
  const url = await said(child, name);
  const startedIn = performance.now() - began;
  return {
    url,
    pid: child.pid as number,
    startedIn,
    async ask(ask) {
      const done = new AbortController();
      const ended = once(child, 'exit', { signal: done.signal }).then(([code, signal]) => {
        throw new Error(`${name} ended (${code ?? signal}) while it was measured.`);
      });
      ended.catch(() => {});
      const answered = once(child, 'message', { signal: done.signal });
      answered.catch(() => {});
      child.send(ask as never);
      try {
        return (await Promise.race([answered, ended]))[0] as never;
      } finally {
        done.abort();
      }
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 1_000);
      await exited;
      clearTimeout(late);
    },
  };
}
