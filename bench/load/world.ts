import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import { createTransport } from 'nodemailer';
import { WebSocket } from 'ws';
import { TestAccount } from '../../test/helpers/account.ts';
import type { FaultProxy } from '../../test/helpers/fault-proxy.ts';
import { startFaultProxy } from '../../test/helpers/fault-proxy.ts';
import type { GatewayProcess } from '../live/gateway-process.ts';
import { startGatewayProcess } from '../live/gateway-process.ts';
import type { Tally } from './tally.ts';

const MARKS = ['canary-anna', 'canary-bert', 'canary-cleo', 'canary-dora', 'canary-emil', 'canary-fred'];

/** The processes, the proxy between them, and the accounts that use them. */
export interface LoadWorld {
  readonly gateway: GatewayProcess;
  readonly proxy: FaultProxy;
  readonly smtpPort: number;
  readonly accounts: readonly TestAccount[];
  /** Counts on, whichever account it goes to; the number of the mail, once the sandbox has it. */
  mail(to: string, account: TestAccount, size?: number): Promise<number | null>;
  /** Stops all but the gateway. */
  stop(): Promise<void>;
}

async function startSandbox(keys: readonly string[], tally: Tally) {
  const child = fork(new URL('./sandbox-host.ts', import.meta.url), keys);
  process.once('exit', () => child.kill('SIGKILL'));
  const [ports] = (await once(child, 'message')) as [{ url: string; smtpPort: number }];
  const onExit = (code: unknown) => tally.fault(`The sandbox's process ended with ${code}.`);
  child.once('exit', onExit);
  const stop = async () => {
    child.off('exit', onExit);
    const exited = once(child, 'exit');
    child.send('stop');
    await exited;
  };
  return { ...ports, stop };
}

export interface WorldOptions {
  readonly seed: number;
  /** Of the upstream calls, in [0, 1]. */
  readonly faults: number;
  readonly env: Record<string, string>;
  readonly tally: Tally;
}

export async function createLoadWorld({ seed, faults, env, tally }: WorldOptions): Promise<LoadWorld> {
  const keys = MARKS.map((mark) => `key-of-${mark}-that-nobody-may-see`);
  const sandbox = await startSandbox(keys, tally);
  const proxy = await startFaultProxy({ target: sandbox.url, seed, share: faults, stallMs: 1_000 });
  const onLog = (line: string) => tally.fault(`The gateway logged: ${line.slice(0, 1_000)}`);
  const gateway = await startGatewayProcess({ UPSTREAM_URL: proxy.url, ...env }, onLog);
  const url = `${gateway.url}/graphql`;
  const socket: ConstructorParameters<typeof TestAccount>[0]['socket'] = ({ key, ...options } = {}) =>
    createClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${key}` },
      ...options,
    });
  const accounts: TestAccount[] = [];
  for (const [i, mark] of MARKS.entries()) {
    const note = (text: string) => {
      for (const other of accounts) {
        if (other.mark === mark || !other.secrets.some((secret) => text.includes(secret))) continue;
        tally.crossed += 1;
        tally.fault(`${mark} was given what is ${other.mark}'s: ${text.slice(0, 500)}`);
      }
    };
    accounts.push(new TestAccount({ url, socket }, keys[i] as string, mark, note));
  }
  const transport = createTransport({
    host: '127.0.0.1',
    port: sandbox.smtpPort,
    pool: true,
    maxConnections: 5,
    secure: false,
    ignoreTLS: true,
  });
  return {
    gateway,
    proxy,
    smtpPort: sandbox.smtpPort,
    accounts,
    async mail(to, { mark, code }, size = 0) {
      const number = tally.mails + 1;
      tally.mails = number;
      tally.operations += 1;
      const secret = `secret of ${mark}, mail ${number}.`;
      const html = `<p>${secret} Your verification code is ${code}: <a href="https://example.com/${mark}">in</a></p>`;
      const content = `file of ${mark} and of mail ${number}${' '.repeat(size)}`;
      const taken = await transport
        .sendMail({
          to,
          from: `${mark}.sender@example.org`,
          subject: secret,
          html,
          attachments: [{ filename: `${mark}.txt`, content }],
        })
        .catch(() => null);
      return taken && number;
    },
    async stop() {
      transport.close();
      await proxy.close();
      await sandbox.stop();
    },
  };
}
