import type { ParsePoolOptions } from './mime/parse-pool.ts';
import { ParsePool } from './mime/parse-pool.ts';
import type { ParsedMail } from './mime/parsed-mail.ts';
import { readAsPlain } from './mime/plain-mail.ts';
import type { SandboxLog } from './options.ts';
import type { WaitingMail } from './parse-queue.ts';
import { isHeavy, ParseQueue } from './parse-queue.ts';
import type { Envelope } from './store/spool.ts';
import type { Store } from './store/store.ts';

const POOL: ParsePoolOptions = { size: 2, timeoutMs: 5000, memoryMb: 256, idleMs: 10_000 };

/** Thrown by `Intake.accept` when no recipient's inbox is there any more. */
export class NoInboxLeftError extends Error {
  override readonly name = 'NoInboxLeftError';
}

/** Thrown by `Intake.accept` when one of the inboxes has become full since it was asked for. */
export class InboxFullError extends Error {
  override readonly name = 'InboxFullError';
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
  readonly #queue: ParseQueue;
  readonly #running = new Set<Promise<void>>();
  #closed = false;

  constructor(store: Store, log: SandboxLog, pool: ParsePoolOptions = POOL) {
    this.#store = store;
    this.#log = log;
    this.#pool = new ParsePool(pool);
    this.#parallel = pool.size;
    this.#queue = new ParseQueue(pool.size);
    // It is not known what they are like, and nobody has waited for them lately.
    for (const { id, inboxId } of store.spool.waiting()) this.#queue.add({ id, inboxId, heavy: true });
    this.#work();
  }

  /** A mail is about to come: gets the parser ready meanwhile. */
  expect(): void {
    this.#pool.warm();
  }

  /**
   * Resolves once the mail is durable for those of its inboxes that still live; NoInboxLeftError when none does. There is one reply
   * for all of them: InboxFullError, and nothing is stored, where one is full by now.
   */
  async accept(envelope: Envelope, raw: Buffer): Promise<void> {
    const mail = await this.#store.commits.write((): WaitingMail => {
      const inboxes = envelope.inboxes.filter((inbox) => this.#store.inboxes.isLive(inbox.id));
      if (inboxes.length === 0) throw new NoInboxLeftError('The inbox is gone');
      if (inboxes.some((inbox) => this.#store.messages.isFull(inbox.id))) throw new InboxFullError('The inbox is full');
      const id = this.#store.spool.add({ ...envelope, inboxes }, raw);
      return { id, inboxId: inboxes[0]?.id ?? 0, heavy: isHeavy(raw) };
    }, raw.length);
    this.#queue.add(mail);
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
      const mail = this.#queue.take();
      if (mail === undefined) return;
      const parsing: Promise<void> = this.#parse(mail.id)
        .catch((error: unknown) => this.#log.error({ err: error, mailId: mail.id }, 'Could not store a parsed mail'))
        .finally(() => {
          this.#running.delete(parsing);
          this.#queue.done(mail);
          this.#work();
        });
      this.#running.add(parsing);
    }
  }

  async #parse(mailId: number): Promise<void> {
    const waiting = this.#store.spool.read(mailId);
    if (!waiting) return;
    const raw = withoutMark(waiting.raw);
    let mail: ParsedMail;
    try {
      mail = await this.#pool.parse(raw, waiting.sender);
    } catch (error) {
      if (this.#closed) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.warn({ mailId, bytes: waiting.raw.length, reason }, 'Kept a mail as plain text');
      mail = await readAsPlain(raw, waiting.sender);
    }
    await this.#store.commits.write(() => this.#store.spool.replace(mailId, mail), waiting.raw.length);
  }
}

/** Without the byte order mark that some put before the first field, which nobody would find behind it. */
function withoutMark(raw: Buffer): Buffer {
  return raw.subarray(0, 3).toString('hex') === 'efbbbf' ? raw.subarray(3) : raw;
}
