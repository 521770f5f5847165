import type { ParsePoolOptions } from './mime/parse-pool.ts';
import { ParsePool } from './mime/parse-pool.ts';
import type { ParsedMail } from './mime/parsed-mail.ts';
import { readAsPlain } from './mime/plain-mail.ts';
import type { SandboxLog } from './options.ts';
import type { Envelope } from './store/spool.ts';
import type { Store } from './store/store.ts';

const POOL: ParsePoolOptions = { size: 2, timeoutMs: 5000, memoryMb: 256, idleMs: 10_000 };

/** Thrown by `Intake.accept` when no recipient's inbox is there any more. */
export class NoInboxLeftError extends Error {
  override readonly name = 'NoInboxLeftError';
}

/**
 * A mail's way in: stored durably as it came, then parsed, then shown. What was stored but not parsed when the last
 * process ended is parsed by the next one.
 */
export class Intake {
  readonly #store: Store;
  readonly #log: SandboxLog;
  readonly #pool: ParsePool;
  readonly #parallel: number;
  readonly #queue: number[];
  readonly #running = new Set<Promise<void>>();
  #closed = false;

  constructor(store: Store, log: SandboxLog, pool: ParsePoolOptions = POOL) {
    this.#store = store;
    this.#log = log;
    this.#pool = new ParsePool(pool);
    this.#parallel = pool.size;
    this.#queue = store.spool.waiting();
    this.#work();
  }

  /** A mail is about to come: gets the parser ready meanwhile. */
  expect(): void {
    this.#pool.warm();
  }

  /** Resolves once the mail is durable for those of its inboxes that still live; NoInboxLeftError when none does. */
  async accept(envelope: Envelope, raw: Buffer): Promise<void> {
    const mailId = await this.#store.commits.write(() => {
      const inboxes = envelope.inboxes.filter((inbox) => this.#store.inboxes.isLive(inbox.id));
      if (inboxes.length === 0) throw new NoInboxLeftError('The inbox is gone');
      return this.#store.spool.add({ ...envelope, inboxes }, raw);
    }, raw.length);
    this.#queue.push(mailId);
    this.#work();
  }

  /** Stops parsing; what is left is parsed after the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#pool.close();
    await Promise.all(this.#running);
  }

  #work(): void {
    while (!this.#closed && this.#running.size < this.#parallel) {
      const mailId = this.#queue.shift();
      if (mailId === undefined) return;
      const parsing: Promise<void> = this.#parse(mailId)
        .catch((error: unknown) => this.#log.error({ err: error, mailId }, 'Could not store a parsed mail'))
        .finally(() => {
          this.#running.delete(parsing);
          this.#work();
        });
      this.#running.add(parsing);
    }
  }

  async #parse(mailId: number): Promise<void> {
    const waiting = this.#store.spool.read(mailId);
    if (!waiting) return;
    let mail: ParsedMail;
    try {
      mail = await this.#pool.parse(waiting.raw, waiting.sender);
    } catch (error) {
      if (this.#closed) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.warn({ mailId, bytes: waiting.raw.length, reason }, 'Kept a mail as plain text');
      mail = await readAsPlain(waiting.raw, waiting.sender);
    }
    await this.#store.commits.write(() => this.#store.spool.replace(mailId, mail), waiting.raw.length);
  }
}
