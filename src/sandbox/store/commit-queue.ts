import type { DatabaseSync } from 'node:sqlite';

interface Job {
  run: () => unknown;
  bytes: number;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** A batch stops growing here, so that one transaction never holds the event loop for long. */
const MAX_BATCH_BYTES = 32 * 1024 * 1024;
const MAX_BATCH_JOBS = 500;

/**
 * Group commit. A durable commit costs an fsync, so all writes that wait in the same turn of the event loop share one
 * transaction; those that arrive while it syncs form the next. A write's promise settles only after the commit.
 */
export class CommitQueue {
  readonly #db: DatabaseSync;
  readonly #onCommit: (jobs: number) => void;
  #waiting: Job[] = [];
  #scheduled = false;
  #closed = false;

  /** `onCommit` is told the number of writes in each commit; if it throws, the commit counts as failed. */
  constructor(db: DatabaseSync, onCommit: (jobs: number) => void = () => {}) {
    this.#db = db;
    this.#onCommit = onCommit;
  }

  /**
   * Runs `run` (synchronous statements only) in the next shared transaction. Resolves with its result once that is
   * durable. A throw of `run` undoes and rejects this write alone; a failed commit rejects every write of its batch.
   * `bytes` is a rough size, which bounds the batch.
   */
  write<T>(run: () => T, bytes = 0): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#closed) return reject(new Error('The store is closed'));
      this.#waiting.push({ run, bytes, resolve: resolve as (value: unknown) => void, reject });
      this.#schedule();
    });
  }

  /** Commits whatever waits, now, and refuses what comes later. */
  close(): void {
    this.#closed = true;
    while (this.#waiting.length > 0) this.#commit(this.#takeBatch());
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      if (this.#waiting.length === 0) return;
      this.#commit(this.#takeBatch());
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #takeBatch(): Job[] {
    let bytes = 0;
    let end = 0;
    while (end < this.#waiting.length && end < MAX_BATCH_JOBS && bytes < MAX_BATCH_BYTES) {
      bytes += this.#waiting[end]?.bytes ?? 0;
      end += 1;
    }
    return this.#waiting.splice(0, end);
  }

  #commit(batch: readonly Job[]): void {
    const settle: (() => void)[] = [];
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      for (const job of batch) settle.push(this.#runAlone(job));
      this.#onCommit(batch.length);
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      for (const job of batch) job.reject(error);
      return;
    }
    for (const done of settle) done();
  }

  /** Returns how to settle the job once the transaction around it is durable. */
  #runAlone(job: Job): () => void {
    this.#db.exec('SAVEPOINT job');
    try {
      const value = job.run();
      this.#db.exec('RELEASE job');
      return () => job.resolve(value);
    } catch (error) {
      // A full disk or an I/O error may have ended the transaction already; then the batch fails as a whole.
      if (!this.#db.isTransaction) throw error;
      this.#db.exec('ROLLBACK TO job');
      this.#db.exec('RELEASE job');
      return () => job.reject(error);
    }
  }
}
