import { TestAccount } from './account.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { startFaultProxy } from './fault-proxy.ts';
import type { TestGateway } from './gateway.ts';
import { startTestGateway } from './gateway.ts';
import { CreateInbox, ShowInbox } from './operations.ts';
import { sendMail, startTestSandbox } from './sandbox.ts';

export interface Home {
  readonly address: string;
  readonly account: TestAccount;
  /** Numbers of the mails that the SMTP server has taken for it. */
  readonly mails: number[];
}

/** Several accounts at one gateway, before a real sandbox whose calls fail as the proxy between them has it. */
export interface FaultyWorld extends AsyncDisposable {
  readonly gateway: TestGateway;
  readonly proxy: FaultProxy;
  readonly accounts: readonly TestAccount[];
  /** An inbox of each account that lasts, and is followed over a socket and over SSE. */
  readonly homes: readonly Home[];
  /** Sends a mail, which bears the mark of the account whose address it is; to a home, it counts. */
  mail(to: string): Promise<void>;
}

const MARKS = ['canary-anna', 'canary-bert', 'canary-cleo', 'canary-dora', 'canary-emil', 'canary-fred'];

export async function createFaultyWorld(options: { accounts: number; seed: number }): Promise<FaultyWorld> {
  const marks = MARKS.slice(0, options.accounts);
  const keys = marks.map((mark) => `key-of-${mark}-that-nobody-may-see`);
  const sandbox = await startTestSandbox({ apiKeys: keys });
  const proxy = await startFaultProxy({ target: sandbox.url, seed: options.seed, stallMs: 150 });
  const gateway = await startTestGateway({
    UPSTREAM_URL: proxy.url,
    UPSTREAM_TIMEOUT_MS: '1500',
    MESSAGES_TTL_MS: '500',
    POLL_FAST_MS: '50',
    POLL_SLOW_MS: '50',
  });
  const accounts = marks.map((mark, i) => new TestAccount(gateway, keys[i] as string, mark));
  const homes: Home[] = [];
  let sent = 0;
  for (const account of accounts) {
    const { data } = await account.ask(CreateInbox, { input: { username: `${account.mark}-home` } });
    const address = data?.createInbox.inbox?.address as string;
    const cursor = (await account.ask(ShowInbox, { address })).data?.inbox?.cursor as string;
    account.follow(address, cursor, 'socket');
    account.follow(address, cursor, 'sse');
    homes.push({ address, account, mails: [] });
  }
  return {
    gateway,
    proxy,
    accounts,
    homes,
    async mail(to) {
      const account = accounts.find(({ mark }) => to.startsWith(mark));
      if (!account) return;
      sent += 1;
      const number = sent;
      const { mark, code } = account;
      const secret = `secret of ${mark}, mail ${number}.`;
      const taken = await sendMail(sandbox.smtpPort, {
        to,
        from: `${mark}.sender@example.org`,
        subject: secret,
        html: `<p>${secret} Your verification code is ${code}: <a href="https://example.com/${mark}">in</a></p>`,
        attachments: [{ filename: `${mark}.txt`, content: `file of ${mark} and of mail ${number}` }],
      }).catch((error: { responseCode?: number }) => {
        // The inbox has gone in the meantime; anything else is a fault.
        if (error.responseCode !== 550) throw error;
      });
      if (taken) homes.find(({ address }) => address === to)?.mails.push(number);
    },
    async [Symbol.asyncDispose]() {
      proxy.share = 0;
      await Promise.all(accounts.flatMap(({ followings }) => followings.map((following) => following.stop())));
      await gateway[Symbol.asyncDispose]();
      await proxy.close();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

/** The number of a mail that was sent by `mail`, as its content tells. */
export function numberOf(content: string): number {
  return Number(/, mail (\d+)\./.exec(content)?.[1]);
}
