// A sandbox in a process of its own for the storms: says its ports, and ends when its parent does.
import { readConfig } from '../../src/config.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

const config = readConfig({});
const { url, smtpPort } = await startSandbox({
  host: '127.0.0.1',
  smtpPort: 0,
  httpPort: 0,
  dataDir: null,
  inboxTtlSeconds: 3600,
  apiKeys: config.sandboxApiKeys,
  quota: 1e9,
  domains: config.sandboxDomains,
  maxMessageBytes: config.sandboxMaxMessageBytes,
  maxRecipients: Number(process.argv[2] ?? config.sandboxMaxRecipients),
});
process.once('disconnect', () => process.exit());
process.send?.({ url, smtpPort });
