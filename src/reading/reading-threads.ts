import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import { FairQueue } from './fair-queue.ts';
import type { Reading, ReadingResult } from './read.ts';

export interface ReadingThreadsOptions {
  /** A reading that takes longer is given up, and its thread ended. Milliseconds. */
  readonly timeoutMs: number;
  /** A thread that has had nothing to do for so long is ended. Milliseconds. */
  readonly idleMs: number;
  /** Threads at the same time. */
  readonly threads?: number;
  /** Readings of one owner that may wait. */
  readonly maxWaiting: number;
}

/** Given where a reading did not come to its end: of its own fault (TIME), or of the moment's (BUSY). */
export class ReadingAbandoned extends Error {
  override readonly name = 'ReadingAbandoned';
  readonly reason: 'TIME' | 'BUSY';

  constructor(reason: 'TIME' | 'BUSY', options?: ErrorOptions) {
    super(reason === 'TIME' ? 'The reading took too long' : 'There was no place for the reading', options);
    this.reason = reason;
  }
}

interface Job {
  readonly reading: Reading;
  readonly resolve: (result: ReadingResult<Reading>) => void;
  readonly reject: (error: Error) => void;
}

// Compiled, it is a .js file next to this one.
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url);

/**
 * Reads mails in threads, which can be ended, and keep the main one free: started at the first mail, ended when idle. Owners take
 * turns.
 *
 * Threads and not processes: what is read is bounded, and the time of each reading too. They have no memory limit of their own: one that
 * is passed by a single large allocation makes V8 abort the whole process.
 */
export class ReadingThreads {
  readonly #options: ReadingThreadsOptions;
  readonly #threads: number;
  readonly #waiting: FairQueue<Job>;
  #pool: Promise<Piscina<Reading, ReadingResult<Reading>>> | undefined;
  #started: Piscina<Reading, ReadingResult<Reading>> | undefined;
  #running = 0;
  readonly #closed = new AbortController();

  constructor(options: ReadingThreadsOptions) {
    this.#options = options;
    this.#threads = options.threads ?? Math.max(1, Math.min(4, availableParallelism() - 1));
    this.#waiting = new FairQueue(options.maxWaiting);
  }

  /** Threads that are there now. */
  get size(): number {
    return this.#started?.threads.length ?? 0;
  }

  /** @throws ReadingAbandoned when it takes too long, when too many wait, and when this is closed */
  async run<R extends Reading>(reading: R, owner: string): Promise<ReadingResult<R>> {
    const { promise, resolve, reject } = Promise.withResolvers<ReadingResult<Reading>>();
    if (this.#closed.signal.aborted) throw new ReadingAbandoned('BUSY');
    if (!this.#waiting.add(owner, { reading, resolve, reject })) throw new ReadingAbandoned('BUSY');
    this.#next();
    return promise as Promise<ReadingResult<R>>;
  }

  /** Ends every thread; what was being read or waits is abandoned. */
  async close(): Promise<void> {
    this.#closed.abort();
    for (let job = this.#waiting.take(); job; job = this.#waiting.take()) job.reject(new ReadingAbandoned('BUSY'));
    await (await this.#pool)?.destroy();
  }

  #next(): void {
    if (this.#running >= this.#threads) return;
    const job = this.#waiting.take();
    if (!job) return;
    this.#running += 1;
    void this.#run(job).finally(() => {
      this.#running -= 1;
      this.#next();
    });
  }

  async #run({ reading, resolve, reject }: Job): Promise<void> {
    const closed = this.#closed.signal;
    try {
      this.#pool ??= this.#start();
      const pool = await this.#pool;
      const signal = AbortSignal.any([closed, AbortSignal.timeout(this.#options.timeoutMs)]);
      resolve(await pool.run(reading, { signal }));
    } catch (cause) {
      reject(new ReadingAbandoned(closed.aborted ? 'BUSY' : 'TIME', { cause }));
    }
  }

  async #start(): Promise<Piscina<Reading, ReadingResult<Reading>>> {
    const { Piscina } = await import('piscina');
    this.#started = new Piscina<Reading, ReadingResult<Reading>>({
      filename: ENTRY.href,
      minThreads: 0,
      maxThreads: this.#threads,
      idleTimeout: this.#options.idleMs,
      recordTiming: false,
      // Nothing of this process's environment is a mail's business.
      env: {},
    });
    return this.#started;
  }
}
