import { basename } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `Sends a mail to the sandbox.

  npm run send -- --to ADDRESS [--to ADDRESS ...] [options]

  --from ADDRESS    default "Sandbox Sender <sender@example.org>"
  --subject TEXT    default "Hello from the sandbox"
  --text TEXT       the plain-text body
  --html FILE       an HTML body
  --attach FILE     may be repeated
  --host HOST       default 127.0.0.1
  --port PORT       default SANDBOX_SMTP_PORT or 2525
  --help`;

const SMTP_ERROR = 1;
const USAGE_ERROR = 2;

function readOptions() {
  return parseArgs({
    options: {
      to: { type: 'string', multiple: true, default: [] },
      from: { type: 'string', default: 'Sandbox Sender <sender@example.org>' },
      subject: { type: 'string', default: 'Hello from the sandbox' },
      text: { type: 'string' },
      html: { type: 'string' },
      attach: { type: 'string', multiple: true, default: [] },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: process.env.SANDBOX_SMTP_PORT ?? '2525' },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

type Options = ReturnType<typeof readOptions>;

async function send({ to, from, subject, text, html, attach, host, port }: Options) {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host,
    port: Number(port),
    // The sandbox's certificate is nobody's, and the mail goes no further than this machine.
    ignoreTLS: true,
    connectionTimeout: 5000,
  });
  try {
    return await transport.sendMail({
      from,
      to,
      subject,
      ...(html ? { html: { path: html } } : {}),
      ...(text !== undefined || !html ? { text: text ?? 'This mail was sent by "npm run send".' } : {}),
      attachments: attach.map((path) => ({ path, filename: basename(path) })),
    });
  } finally {
    transport.close();
  }
}

interface SendError extends Error {
  code?: string;
  responseCode?: number;
  response?: string;
  path?: string;
}

function explain(error: SendError, { host, port }: Options): string {
  if (/ECONNREFUSED/.test(error.message)) {
    return `Nothing listens on ${host}:${port}. Start the sandbox with "npm run sandbox" or "npm start".`;
  }
  if (error.responseCode === 550) return `The inbox does not exist or has expired. (${error.response})`;
  if (error.code === 'ENOENT' || /ENOENT/.test(error.message)) return `No such file: ${error.path ?? error.message}`;
  return error.response ?? error.message;
}

function fail(message: string, exitCode: number): void {
  console.error(message);
  process.exitCode = exitCode;
}

async function main(): Promise<void> {
  let options: Options;
  try {
    options = readOptions();
  } catch (error) {
    return fail(`${(error as Error).message.split('\n', 1)[0]} See --help.`, USAGE_ERROR);
  }
  if (options.help) return console.log(USAGE);
  if (options.to.length === 0) return fail('No recipient: give one with --to ADDRESS. See --help.', USAGE_ERROR);
  if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65_535) {
    return fail(`"${options.port}" is not a port.`, USAGE_ERROR);
  }
  try {
    const { response, rejected } = await send(options);
    console.log(response);
    // SMTP takes a mail as soon as one of its recipients is good.
    if (rejected.length > 0) fail(`No such inbox, or it has expired: ${rejected.join(', ')}`, SMTP_ERROR);
  } catch (error) {
    fail(explain(error as SendError, options), SMTP_ERROR);
  }
}

await main();
