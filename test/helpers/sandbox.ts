import { setTimeout as delay } from 'node:timers/promises';
import type { SendMailOptions } from 'nodemailer';
import { createTransport } from 'nodemailer';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { MAIL_CANARY, noteMail } from './canaries.ts';

export const KEY = 'key-of-the-first-account';
export const OTHER_KEY = 'key-of-the-second-account';

export const sandboxOptions: SandboxOptions = {
  host: '127.0.0.1',
  smtpPort: 0,
  httpPort: 0,
  dataDir: null,
  inboxTtlSeconds: 600,
  apiKeys: [KEY, OTHER_KEY],
  quota: 50_000,
  domains: [
    { name: 'sandbox.test', type: 'free' },
    { name: 'second.test', type: 'free' },
    { name: 'premium.test', type: 'premium' },
    { name: 'custom.test', type: 'custom' },
  ],
  maxMessageBytes: 10 * 1024 * 1024,
  maxRecipients: 10,
};

export interface TestSandbox extends Sandbox, AsyncDisposable {
  rest: Rest;
  /** The REST client of the second account. */
  otherRest: Rest;
  sendMail(mail: SendMailOptions): Promise<string>;
}

/** A sandbox on free ports: `await using sandbox = await startTestSandbox()`. */
export async function startTestSandbox(overrides: Partial<SandboxOptions> = {}): Promise<TestSandbox> {
  const sandbox = await startSandbox({ ...sandboxOptions, ...overrides });
  return {
    ...sandbox,
    rest: restClient(sandbox.url, KEY),
    otherRest: restClient(sandbox.url, OTHER_KEY),
    sendMail: (mail) => sendMail(sandbox.smtpPort, mail),
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}

export interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails on what is not there
  body: any;
}

export type Rest = ReturnType<typeof restClient>;

/** Calls as the contract names them; no reply throws, whatever its status. */
export function restClient(url: string, key: string) {
  const headers = { Authorization: `Bearer ${key}`, Accept: 'application/json' };
  const call = async (method: string, path: string, init: RequestInit = {}): Promise<Reply> => {
    const response = await fetch(url + path, { ...init, method, headers: { ...headers, ...init.headers } });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    call,
    createInbox: async (): Promise<string> => (await call('POST', '/api/emails')).body.data.email,
    rename: (current: string, username: string, domain: string) =>
      call('POST', `/api/emails/${encodeURIComponent(current)}/${encodeURIComponent(username)}/${domain}`),
    deleteInbox: (email: string) => call('DELETE', `/api/emails/${encodeURIComponent(email)}`),
    list: (email: string) => call('GET', `/api/messages?email=${encodeURIComponent(email)}`),
    read: (id: string) => call('GET', `/api/messages/${id}`),
    deleteMessage: (id: string) => call('DELETE', `/api/messages/${id}`),

    /** The inbox's messages, newest first, once there are `count` of them. */
    messages: (email: string, count = 1): Promise<Reply['body'][]> =>
      waitFor(`${count} messages in ${email}`, async () => {
        const { messages } = (await call('GET', `/api/messages?email=${encodeURIComponent(email)}`)).body;
        return messages?.length >= count ? messages : undefined;
      }),

    download: async (attachmentUrl: string): Promise<Buffer> => {
      const response = await fetch(attachmentUrl, { headers });
      if (!response.ok) throw new Error(`${response.status} for ${attachmentUrl}`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

/** Sends one mail and returns the server's reply line; rejects with nodemailer's error. */
export async function sendMail(port: number, mail: SendMailOptions, host = '127.0.0.1'): Promise<string> {
  noteMail(mail);
  const transport = createTransport({ host, port, ignoreTLS: true });
  try {
    const headers = Array.isArray(mail.headers) ? mail.headers : { 'x-canary': MAIL_CANARY, ...mail.headers };
    return (await transport.sendMail({ from: 'Ann Sender <ann@example.org>', text: 'Hello', ...mail, headers }))
      .response;
  } finally {
    transport.close();
  }
}

/** Asks until the answer is neither undefined nor false. */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs = 20_000,
): Promise<Exclude<T, undefined | false>> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await delay(10)) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
  }
  throw new Error(`Waited ${timeoutMs} ms for ${what}`);
}
