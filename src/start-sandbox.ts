import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { ConfigError } from './config.ts';
import type { Sandbox } from './sandbox/sandbox.ts';

/** Starts the sandbox as the settings have it. */
export async function startConfiguredSandbox(config: Config, log: Logger): Promise<Sandbox> {
  // Imported only here: a gateway with a real upstream has no use for SQLite and an SMTP server.
  const { startSandbox } = await import('./sandbox/sandbox.ts');
  const tls = await readCertificate(config);
  return startSandbox({
    host: config.sandboxHost,
    smtpPort: config.sandboxSmtpPort,
    httpPort: config.sandboxHttpPort,
    dataDir: config.sandboxData ?? null,
    inboxTtlSeconds: config.sandboxInboxTtl,
    apiKeys: config.sandboxApiKeys,
    quota: config.sandboxQuota,
    domains: config.sandboxDomains,
    maxMessageBytes: config.sandboxMaxMessageBytes,
    maxRecipients: config.sandboxMaxRecipients,
    ...(tls ? { tls } : {}),
    log: log.child({ part: 'sandbox' }),
  }).catch(explainDataFolder);
}

async function readCertificate({
  sandboxTlsCert,
  sandboxTlsKey,
}: Config): Promise<{ cert: string; key: string } | null> {
  if (sandboxTlsCert === undefined || sandboxTlsKey === undefined) return null;
  const tls = {
    cert: await readSetting('SANDBOX_TLS_CERT', sandboxTlsCert),
    key: await readSetting('SANDBOX_TLS_KEY', sandboxTlsKey),
  };
  try {
    createSecureContext(tls);
    return tls;
  } catch {
    throw new ConfigError('SANDBOX_TLS_CERT and SANDBOX_TLS_KEY are not a certificate and its key, in PEM.');
  }
}

async function readSetting(name: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`${name} is not a file that can be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** What the file system says of a folder that cannot be used, under the name of its variable. */
function explainDataFolder(error: NodeJS.ErrnoException): never {
  if (error.syscall === 'mkdir' || error.syscall === 'mkdtemp') {
    throw new ConfigError(`SANDBOX_DATA is not a folder that can be written (${error.code}).`);
  }
  if (error.code === 'ERR_SQLITE_ERROR') {
    throw new ConfigError(`SANDBOX_DATA is a folder whose sandbox.db cannot be used (${error.message}).`);
  }
  throw error;
}
