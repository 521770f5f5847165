// The sandbox in a process of its own, over the data folder that is named: node sandbox-host.ts FOLDER
import { readConfig } from '../../src/config.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

const config = readConfig({ SANDBOX_DATA: process.argv[2] });
const sandbox = await startSandbox({
  host: '127.0.0.1',
  smtpPort: 0,
  httpPort: 0,
  dataDir: config.sandboxData ?? null,
  inboxTtlSeconds: config.sandboxInboxTtl,
  apiKeys: config.sandboxApiKeys,
  quota: 1e9,
  domains: config.sandboxDomains,
  maxMessageBytes: config.sandboxMaxMessageBytes,
  maxRecipients: config.sandboxMaxRecipients,
});
process.once('message', async () => {
  await sandbox.close();
  process.disconnect();
});
process.send?.(sandbox.url);
