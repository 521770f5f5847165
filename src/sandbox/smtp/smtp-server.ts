import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Intake } from '../intake.ts';
import { NoInboxLeftError } from '../intake.ts';
import type { SandboxLog } from '../options.ts';
import type { Inboxes } from '../store/inboxes.ts';
import { MemoryBudget, MessageTooBigError, OutOfMemoryError, readMessage } from './read-message.ts';

export interface SmtpOptions {
  host: string;
  port: number;
  maxMessageBytes: number;
  maxRecipients: number;
  tls?: { key: string; cert: string } | undefined;
  clock: () => number;
  log: SandboxLog;
  inboxes: Inboxes;
  intake: Intake;
  /** A client that owes us input for so long is told goodbye. */
  idleMs?: number;
}

export interface Smtp {
  port: number;
  /** Lets what is being received finish for at most `graceMs`. */
  close(graceMs: number): Promise<void>;
}

const MAX_CLIENTS = 1000;
/** Messages are held in memory until they are stored: all that are on their way together may hold this much. */
const MAX_BUFFERED_BYTES = 256 * 1024 * 1024;

/** Starts to accept mail for live inboxes. Rejects with the listen error, such as EADDRINUSE. */
export async function startSmtp(options: SmtpOptions): Promise<Smtp> {
  const { log, inboxes, intake, clock } = options;
  const budget = new MemoryBudget(Math.max(MAX_BUFFERED_BYTES, options.maxMessageBytes));
  // By session: the inbox that each accepted RCPT meant, lest a new owner of the same address gets the mail.
  const receiving = new Set<string>();

  const server = new SMTPServer({
    name: 'sandbox',
    banner: 'tempmail sandbox',
    // Offered, not required. Without a certificate of ours it is smtp-server's own, whose private key is public.
    ...(options.tls && { key: options.tls.key, cert: options.tls.cert }),
    // Each of these is on by default, and none is a sandbox's business.
    disabledCommands: ['AUTH', 'XCLIENT', 'XFORWARD', 'WIZ', 'SHELL', 'KILL'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    logger: false,
    size: options.maxMessageBytes,
    // smtp-server announces `size` and goes on receiving; this makes it answer 552 at the end.
    rejectOversized: true,
    maxRecipients: options.maxRecipients,
    maxClients: MAX_CLIENTS,
    socketTimeout: options.idleMs ?? 60_000,
    closeTimeout: 500,

    onRcptTo({ address }, _session, callback) {
      const inbox = inboxes.find(address.toLowerCase());
      callback(inbox ? null : reply(550, 'No such inbox here, or it has expired'));
    },

    async onData(stream, session, callback) {
      receiving.add(session.id);
      try {
        const found = session.envelope.rcptTo.map(({ address }) => inboxes.find(address.toLowerCase()));
        const raw = await readMessage(stream, options.maxMessageBytes, budget);
        try {
          const { mailFrom } = session.envelope;
          await intake.accept(
            {
              sender: mailFrom ? mailFrom.address : '',
              inboxes: found.filter((inbox) => inbox !== undefined),
              receivedAt: clock(),
            },
            raw,
          );
        } finally {
          budget.release(raw.length);
        }
        callback(null, 'Stored');
      } catch (error) {
        callback(toReply(error, log));
      } finally {
        receiving.delete(session.id);
      }
    },
  });

  // Broken connections and failed handshakes come here; without a listener they would end the process.
  server.on('error', (error) => log.warn({ code: (error as NodeJS.ErrnoException).code }, 'SMTP connection failed'));
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.server.off('error', reject);
      resolve();
    });
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;

  return {
    port,
    async close(graceMs) {
      const closed = new Promise<void>((resolve) => server.server.once('close', () => resolve()));
      server.close();
      for (const connection of [...server.connections]) {
        if (!receiving.has(connection.id)) connection.send(421, 'Shutting down');
      }
      const deadline = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, graceMs);
      await closed;
      clearTimeout(deadline);
    },
  };
}

function toReply(error: unknown, log: SandboxLog): Error {
  if (error instanceof NoInboxLeftError) return reply(550, 'No such inbox here, or it has expired');
  if (error instanceof MessageTooBigError) return reply(552, 'The message is too big');
  if (error instanceof OutOfMemoryError) return reply(452, 'Too much mail at once, try again later');
  log.error({ err: error }, 'Could not store a mail');
  return reply(451, 'Could not store the message, try again later');
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
