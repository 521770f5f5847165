import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a gateway process takes and does. Bytes; counts; microseconds of CPU. */
export interface Report {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
  readonly descriptors: number;
  readonly timers: number;
  readonly cpu: { readonly user: number; readonly system: number };
  readonly feeds: number;
  readonly watchers: number;
  readonly sockets: number;
  readonly accounts: number;
}

export interface GatewayProcess {
  readonly pid: number;
  readonly url: string;
  readonly upstreamUrl: string;
  readonly smtpPort: number;
  /** With `collect`, after the garbage has been collected. */
  report(ask?: 'report' | 'collect'): Promise<Report>;
  /** Drains it; resolves with its exit code once it has ended by itself. */
  stop(): Promise<number>;
}

/** For benches, all of whose clients are one address with one key. */
export const NO_RATE_LIMITS = { RATE_LIMIT_CREDENTIAL: '0', RATE_LIMIT_ADDRESS: '0' };

async function answer(child: ChildProcess, ask: string | null): Promise<never> {
  const answered = once(child, 'message');
  if (ask !== null) child.send(ask);
  return (await answered)[0] as never;
}

export async function startGatewayProcess(env: Record<string, string> = {}): Promise<GatewayProcess> {
  const child = fork(new URL('./host.ts', import.meta.url), {
    execArgv: ['--expose-gc'],
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  // A bench that dies takes its gateway along.
  process.once('exit', () => child.kill('SIGKILL'));
  const started: Pick<GatewayProcess, 'url' | 'upstreamUrl' | 'smtpPort'> = await answer(child, null);
  return {
    ...started,
    pid: child.pid as number,
    report: (ask = 'report') => answer(child, ask),
    async stop() {
      const exited = once(child, 'exit');
      child.send('stop');
      return (await exited)[0] as number;
    },
  };
}
