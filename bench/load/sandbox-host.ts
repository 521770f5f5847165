// The sandbox in a process of its own, with an account for each key that is named: node sandbox-host.ts KEY KEY ...
import { readConfig } from '../../src/config.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

const config = readConfig({ SANDBOX_INBOX_TTL: '600' });
const sandbox = await startSandbox({
  host: '127.0.0.1',
  smtpPort: 0,
  httpPort: 0,
  dataDir: null,
  inboxTtlSeconds: config.sandboxInboxTtl,
  apiKeys: process.argv.slice(2),
  quota: 1e9,
  domains: config.sandboxDomains,
  maxMessageBytes: config.sandboxMaxMessageBytes,
  maxRecipients: config.sandboxMaxRecipients,
});
process.once('message', async () => {
  await sandbox.close();
  process.disconnect();
});
process.send?.({ url: sandbox.url, smtpPort: sandbox.smtpPort });
