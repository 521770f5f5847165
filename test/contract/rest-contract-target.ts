import type { TestSandbox } from '../helpers/sandbox.ts';
import { KEY, OTHER_KEY, restClient, startTestSandbox } from '../helpers/sandbox.ts';

export interface Target {
  url: string;
  key: string;
  /** A second account, to check ownership with. */
  otherKey: string | undefined;
  /** Where mail for the target's inboxes can be sent. */
  smtp: { host: string; port: number } | undefined;
  close(): Promise<void>;
}

const { CONTRACT_URL, CONTRACT_KEY, CONTRACT_KEY_2, CONTRACT_SMTP } = process.env;

/** Known before the target is started, since it decides which tests can run. */
export const has = {
  otherKey: !CONTRACT_URL || Boolean(CONTRACT_KEY_2),
  smtp: !CONTRACT_URL || Boolean(CONTRACT_SMTP),
};

/**
 * The upstream under test: CONTRACT_URL with CONTRACT_KEY, and as far as they are given CONTRACT_KEY_2 and
 * CONTRACT_SMTP (host:port). Without CONTRACT_URL a sandbox of its own.
 */
export async function openTarget(): Promise<Target> {
  if (!CONTRACT_URL) {
    const sandbox: TestSandbox = await startTestSandbox();
    const smtp = { host: sandbox.smtpHost, port: sandbox.smtpPort };
    return { url: sandbox.url, key: KEY, otherKey: OTHER_KEY, smtp, close: () => sandbox.close() };
  }
  if (!CONTRACT_KEY) throw new Error('CONTRACT_URL needs CONTRACT_KEY');
  if (!has.otherKey) console.warn('SKIPPED: ownership is not checked; give CONTRACT_KEY_2 to check it.');
  if (!has.smtp) console.warn('SKIPPED: no mail can be sent; give CONTRACT_SMTP=host:port to check messages.');
  const [host = '', port = '25'] = (CONTRACT_SMTP ?? '').split(/:(?=\d+$)/);
  return {
    url: CONTRACT_URL.replace(/\/+$/, ''),
    key: CONTRACT_KEY,
    otherKey: CONTRACT_KEY_2,
    smtp: has.smtp ? { host, port: Number(port) } : undefined,
    close: async () => {},
  };
}

export const clientOf = (target: Target, key = target.key) => restClient(target.url, key);
