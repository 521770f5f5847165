import type { ClientLimits } from './smtp/clients.ts';
import type { Patience } from './smtp/patience.ts';

/** A mail domain of the sandbox. Which accounts may use it follows from its type: see account.ts. */
export interface SandboxDomain {
  name: string;
  type: 'free' | 'premium' | 'custom';
}

/** Where the sandbox reports; a pino logger fits. It never gets the content of a mail nor a key. */
export interface SandboxLog {
  info(fields: object, msg: string): void;
  warn(fields: object, msg: string): void;
  error(fields: object, msg: string): void;
}

export interface SandboxOptions {
  host: string;
  /** 0 takes a free port. */
  smtpPort: number;
  /** 0 takes a free port. */
  httpPort: number;
  /** null: a fresh temporary folder, removed on close. */
  dataDir: string | null;
  inboxTtlSeconds: number;
  /** Every key is an account; the first one has the premium plan. */
  apiKeys: readonly string[];
  /** Calls an account may make in a calendar month (UTC). */
  quota: number;
  domains: readonly SandboxDomain[];
  maxMessageBytes: number;
  maxRecipients: number;
  /** How many SMTP clients there may be and how long each may take, in the place of the generous defaults. */
  clients?: Partial<ClientLimits & Patience>;
  /** PEM. With it STARTTLS is offered; it is never required. */
  tls?: { key: string; cert: string };
  /** Milliseconds since the epoch. */
  clock?: () => number;
  log?: SandboxLog;
}

export const silentLog: SandboxLog = { info() {}, warn() {}, error() {} };
