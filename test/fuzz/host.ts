import { expect } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import { CreateInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

/** A running gateway with its sandbox, and an inbox with a mail in it. */
export interface FuzzHost extends AsyncDisposable {
  readonly gateway: TestGateway;
  readonly address: string;
  readonly smtpPort: number;
  /** Fails if something was logged that nobody meant, or if a bystander is not answered. */
  expectWell(): Promise<void>;
}

const ERROR = 50;

export async function startFuzzHost(): Promise<FuzzHost> {
  const gateway = await startTestGateway({
    MAX_WAIT_MS: '1000',
    SANDBOX_INBOX_TTL: '86400',
    SANDBOX_QUOTA: '1000000000',
    // How much is taken is another question than what.
    RATE_LIMIT_CREDENTIAL: '0',
    RATE_LIMIT_ADDRESS: '0',
    RATE_LIMIT_REFUSED_KEYS: '0',
  });
  const { data } = await gateway.ask(CreateInbox, { input: { username: 'fuzz' } });
  const address = data.createInbox.inbox?.address as string;
  await gateway.mail({
    to: address,
    subject: 'Your code is 482 913',
    html: '<p>Hello</p>',
    attachments: [{ filename: 'a.txt', content: 'a' }],
  });
  return {
    gateway,
    address,
    smtpPort: gateway.app.sandbox?.smtpPort as number,
    async expectWell() {
      // What was told once is of no interest any more, in hours of it.
      const told = gateway.log.splice(0);
      expect(told.filter(({ level }) => (level as number) >= ERROR)).toEqual([]);
      expect((await fetch(new URL('/health', gateway.url))).status).toBe(200);
    },
    async [Symbol.asyncDispose]() {
      await waitFor('those who left', () => gateway.app.activity.sockets === 0);
      await gateway[Symbol.asyncDispose]();
    },
  };
}

/** An error as clients may be given it: with a code, and with nothing of the inside. */
export function expectErrors(errors: unknown): void {
  expect(Array.isArray(errors) && errors.length > 0).toBe(true);
  for (const { message, extensions } of errors as { message: unknown; extensions?: { code?: unknown } }[]) {
    expect([typeof message, message === '']).toEqual(['string', false]);
    expect(extensions?.code, String(message)).toMatch(/^[A-Z][A-Z_]+$/);
    expect(extensions?.code, String(message)).not.toBe('INTERNAL_SERVER_ERROR');
  }
}
