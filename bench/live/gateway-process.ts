import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a gateway process takes and does. Bytes; counts; microseconds of CPU. */
export interface Report {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
  readonly descriptors: number;
  readonly timers: number;
  /** Timers, sockets, servers and the like that keep the process going. */
  readonly handles: number;
  /** Since the last report. Milliseconds. */
  readonly loopDelayP99: number;
  readonly cpu: { readonly user: number; readonly system: number };
  readonly feeds: number;
  readonly watchers: number;
  readonly sockets: number;
  readonly accounts: number;
  /** CPU milliseconds of the longest turn of its loop since the last report; 0 where turns are not watched. */
  readonly longestTurn: number;
}

export interface GatewayProcess {
  readonly pid: number;
  readonly url: string;
  readonly upstreamUrl: string;
  readonly smtpPort: number;
  /** With `collect`, after the garbage has been collected; with `turns`, those of its loop are watched from now on. */
  report(ask?: 'report' | 'collect' | 'turns'): Promise<Report>;
  /** At next to no cost of its own: what it has taken of CPU, and the longest turn since it was last asked. */
  cpu(): Promise<Report['cpu'] & Pick<Report, 'longestTurn'>>;
  /** Resolves with its exit code, or the signal that ended it, whenever that is. */
  readonly exit: Promise<number | string>;
  /** Drains it; resolves with its exit code once it has ended by itself. */
  stop(): Promise<number>;
}

/** A bound for the young generation, which would otherwise be most of what a subscriber seems to take (decision 39). */
export const YOUNG_BOUND = ['--max-semi-space-size=16'];

/** For benches, all of whose clients are one address with one key. */
export const NO_RATE_LIMITS = { RATE_LIMIT_CREDENTIAL: '0', RATE_LIMIT_ADDRESS: '0' };

/** Rejects when the process ends instead. */
async function answer(child: ChildProcess, ask: string | null): Promise<never> {
  const done = new AbortController();
  const ended = once(child, 'exit', { signal: done.signal }).then(([code, signal]) => {
    throw new Error(`The gateway's process ended (${code ?? signal}).`);
  });
  const answered = once(child, 'message', { signal: done.signal });
  if (ask !== null) child.send(ask);
  try {
    return (await Promise.race([answered, ended]))[0] as never;
  } finally {
    answered.catch(() => {});
    ended.catch(() => {});
    done.abort();
  }
}

/** @param onLog given each line that it logs, instead of the terminal */
export async function startGatewayProcess(
  env: Record<string, string> = {},
  onLog?: (line: string) => void,
): Promise<GatewayProcess> {
  const child = fork(new URL('./host.ts', import.meta.url), {
    execArgv: ['--expose-gc', ...YOUNG_BOUND],
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['inherit', 'inherit', onLog ? 'pipe' : 'inherit', 'ipc'],
  });
  if (onLog && child.stderr) createInterface(child.stderr).on('line', onLog);
  const exit = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  // A bench that dies takes its gateway along.
  process.once('exit', () => child.kill('SIGKILL'));
  const started: Pick<GatewayProcess, 'url' | 'upstreamUrl' | 'smtpPort'> = await answer(child, null);
  return {
    ...started,
    pid: child.pid as number,
    exit,
    report: (ask = 'report') => answer(child, ask),
    cpu: () => answer(child, 'cpu'),
    async stop() {
      const exited = once(child, 'exit');
      child.send('stop');
      return (await exited)[0] as number;
    },
  };
}
