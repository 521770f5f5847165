import type { SMTPServerEnvelope, SMTPServerOptions } from 'smtp-server';
import type { Intake } from '../intake.ts';
import { InboxFullError, NoInboxLeftError } from '../intake.ts';
import { listen } from '../listen.ts';
import type { SandboxLog } from '../options.ts';
import type { Inbox } from '../store/inboxes.ts';
import type { Store } from '../store/store.ts';
import { BoundedServer } from './bounded-server.ts';
import type { ClientLimits } from './clients.ts';
import { isLooping } from './mail-loop.ts';
import type { Patience } from './patience.ts';
import { PATIENCE } from './patience.ts';
import {
  ClientGoneError,
  MailLoopError,
  MemoryBudget,
  MessageTooBigError,
  OutOfMemoryError,
  readMessage,
} from './read-message.ts';

export interface SmtpOptions {
  host: string;
  port: number;
  maxMessageBytes: number;
  maxRecipients: number;
  tls?: { key: string; cert: string } | undefined;
  clock: () => number;
  log: SandboxLog;
  store: Pick<Store, 'inboxes' | 'messages'>;
  intake: Intake;
  clients?: Partial<ClientLimits & Patience> | undefined;
}

export interface Smtp {
  port: number;
  /** Lets what is being received finish for at most `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/** Generous: whoever tries out a sandbox may well be all of its clients. */
const LIMITS: ClientLimits = { total: 1000, perAddress: 500 };
const NO_INBOX = 'No such inbox here, or it has expired';
const FULL = 'The inbox is full';
/** Messages are held in memory until they are stored: all that are on their way together may hold this much. */
const MAX_BUFFERED_BYTES = 256 * 1024 * 1024;

/** Starts to accept mail for live inboxes. Rejects with the listen error, such as EADDRINUSE. */
export async function startSmtp(options: SmtpOptions): Promise<Smtp> {
  const { log, store, intake, clock } = options;
  const budget = new MemoryBudget(Math.max(MAX_BUFFERED_BYTES, options.maxMessageBytes));
  // What each accepted RCPT of a transaction meant: whoever takes over the address meanwhile must not get the mail.
  const accepted = new WeakMap<SMTPServerEnvelope, Map<string, Inbox>>();
  const receiving = new Set<string>();
  let port: number | undefined;

  const settings: SMTPServerOptions = {
    name: 'sandbox',
    banner: 'tempmail sandbox',
    // Without a certificate of ours it is smtp-server's own, which has expired: clients that use STARTTLS wherever it is
    // offered, and then check the certificate, could not send. So it is offered only with a better one.
    ...(options.tls && { key: options.tls.key, cert: options.tls.cert }),
    hideSTARTTLS: !options.tls,
    // Each of these is on by default, and none is a sandbox's business.
    disabledCommands: ['AUTH', 'XCLIENT', 'XFORWARD', 'WIZ', 'SHELL', 'KILL'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    logger: false,
    size: options.maxMessageBytes,
    // smtp-server announces `size` and goes on receiving; this makes it answer 552 at the end.
    rejectOversized: true,
    maxRecipients: options.maxRecipients,
    closeTimeout: 1000,

    onRcptTo({ address }, { envelope }, callback) {
      const inbox = store.inboxes.find(address.toLowerCase());
      if (!inbox) return callback(reply(550, NO_INBOX));
      if (store.messages.isFull(inbox.id)) return callback(reply(452, FULL));
      const recipients = accepted.get(envelope) ?? new Map<string, Inbox>();
      accepted.set(envelope, recipients.set(inbox.address, inbox));
      intake.expect();
      callback();
    },

    async onData(stream, session, callback) {
      const { envelope } = session;
      receiving.add(session.id);
      try {
        const raw = await readMessage(stream, options.maxMessageBytes, budget);
        if (isLooping(raw)) {
          budget.release(raw.length);
          throw new MailLoopError();
        }
        const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
        const recipients = [...(accepted.get(envelope)?.values() ?? [])];
        await intake
          .accept({ sender, inboxes: recipients, receivedAt: clock() }, raw)
          .finally(() => budget.release(raw.length));
        callback(null, 'Stored');
      } catch (error) {
        callback(toReply(error, log));
      } finally {
        receiving.delete(session.id);
      }
    },
  };
  const server = new BoundedServer(settings, { ...LIMITS, ...PATIENCE, ...options.clients });

  // Broken connections and failed handshakes come here; without a listener they would end the process.
  server.on('error', (error) => {
    if (port !== undefined) log.info({ code: (error as NodeJS.ErrnoException).code }, 'SMTP connection failed');
  });
  port = await listen(server.server, options.host, options.port);

  return {
    port,
    async close(graceMs) {
      const closed = new Promise<void>((resolve) => server.server.once('close', () => resolve()));
      server.close();
      for (const connection of [...server.connections]) {
        if (!receiving.has(connection.id)) connection.send(421, 'Shutting down');
      }
      const deadline = setTimeout(() => server.clients.destroy(), graceMs);
      await closed;
      clearTimeout(deadline);
    },
  };
}

function toReply(error: unknown, log: SandboxLog): Error {
  if (error instanceof NoInboxLeftError) return reply(550, NO_INBOX);
  if (error instanceof InboxFullError) return reply(452, FULL);
  if (error instanceof MessageTooBigError) return reply(552, 'The message is too big');
  if (error instanceof OutOfMemoryError) return reply(452, 'Too much mail at once, try again later');
  if (error instanceof MailLoopError) return reply(554, 'The message has been handed on too often: a mail loop');
  // Nobody is left to read the reply.
  if (error instanceof ClientGoneError) return reply(451, error.message);
  log.error({ err: error }, 'Could not store a mail');
  return reply(451, 'Could not store the message, try again later');
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
