import { openDataFolder } from './data-folder.ts';
import { newEmailToken, newMessageId, newUsername } from './ids.ts';
import { Intake } from './intake.ts';
import type { SandboxOptions } from './options.ts';
import { silentLog } from './options.ts';
import { createApi } from './rest/api.ts';
import { startHttp } from './rest/http-server.ts';
import { startSmtp } from './smtp/smtp-server.ts';
import { openStore } from './store/store.ts';
import { startUpkeep } from './upkeep.ts';

export type { SandboxOptions } from './options.ts';

/** A running sandbox. `url` is that of its REST server, `http://host:port`. */
export interface Sandbox {
  url: string;
  smtpHost: string;
  smtpPort: number;
  httpPort: number;
  dataDir: string;
  close(): Promise<void>;
}

const GRACE_MS = 1500;

/**
 * Starts an upstream of one's own: an SMTP server that receives mail for its inboxes, and the REST contract that shows
 * it. Rejects with EADDRINUSE (`port` set) when a port is taken and with SANDBOX_DATA_IN_USE when the data folder is;
 * nothing stays open then.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const clock = options.clock ?? Date.now;
  const log = options.log ?? silentLog;
  const domains = options.domains.map((domain) => ({ ...domain, name: domain.name.toLowerCase() }));
  // Closed in the opposite order, at the end or when a later step fails.
  const opened: (() => void | Promise<void>)[] = [];
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= closeAll(opened);
    return closing;
  };

  try {
    const folder = openDataFolder(options.dataDir);
    opened.push(() => folder.release());
    const store = openStore({ dataDir: folder.path, apiKeys: options.apiKeys, clock, newMessageId });
    opened.push(() => store.close());
    const intake = new Intake(store, log);
    opened.push(() => intake.close());
    opened.push(startUpkeep(store, log));

    const { host, smtpPort, httpPort, maxMessageBytes, maxRecipients, clients, tls } = options;
    const inboxTtlMs = options.inboxTtlSeconds * 1000;
    const rest = { store, domains, inboxTtlMs, clock, newUsername, newEmailToken };
    const http = await startHttp({ host, port: httpPort }, createApi(rest, options.quota, log), log);
    const limits = { maxMessageBytes, maxRecipients, clients };
    const smtp = await startSmtp({ host, port: smtpPort, ...limits, tls, clock, log, store, intake }).catch(
      async (error: unknown) => {
        await http.close(0);
        throw error;
      },
    );
    // Side by side, so that the two periods of grace are one.
    opened.push(async () => void (await Promise.all([smtp.close(GRACE_MS), http.close(GRACE_MS)])));

    const url = `http://${host.includes(':') ? `[${host}]` : host}:${http.port}`;
    log.info({ url, smtpPort: smtp.port }, 'The sandbox is up');
    return { url, smtpHost: host, smtpPort: smtp.port, httpPort: http.port, dataDir: folder.path, close };
  } catch (error) {
    // Why it did not start is worth more than what went wrong while tidying up.
    await close().catch(() => {});
    throw error;
  }
}

async function closeAll(opened: (() => void | Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of opened.toReversed()) {
    try {
      await close();
    } catch (error) {
      // What was opened before it is to be closed all the same.
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'The sandbox did not close cleanly');
}
