import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import { FairQueue } from './fair-queue.ts';
import type { Reading, ReadingResult, ThreadTask } from './read.ts';
import { TimeLimit } from './time-limit.ts';

export interface ReadingThreadsOptions {
  /** A reading that takes longer is given up, and its thread ended. Milliseconds. */
  readonly timeoutMs: number;
  /** A thread that has had nothing to do for so long is ended. Milliseconds. */
  readonly idleMs: number;
  /** Threads at the same time. */
  readonly threads?: number;
  /** Readings for one caller that may wait. */
  readonly maxWaiting: number;
}

/**
 * Given where a reading did not come to its end: of its own fault (TIME), of the moment's (BUSY), or since nobody waits for it any
 * more (GONE).
 */
export class ReadingAbandoned extends Error {
  override readonly name = 'ReadingAbandoned';
  readonly reason: 'TIME' | 'BUSY' | 'GONE';

  constructor(reason: 'TIME' | 'BUSY' | 'GONE') {
    super(`The reading was given up: ${reason}`);
    this.reason = reason;
  }
}

interface Job {
  readonly reading: Reading;
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: ReadingResult<Reading>) => void;
  readonly reject: (error: unknown) => void;
}

type ReadingPool = Piscina<ThreadTask, ReadingResult<Reading>>;

// Compiled, it is a .js file next to this one.
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url);

/**
 * Reads mails in threads, which can be ended, and keep the main one free: started at the first mail, ended when idle. Callers take
 * turns.
 *
 * Threads and not processes: what is read is bounded, and the time of each reading too. They have no memory limit of their own: one that
 * is passed by a single large allocation makes V8 abort the whole process.
 */
export class ReadingThreads {
  readonly #options: ReadingThreadsOptions;
  readonly #threads: number;
  readonly #waiting: FairQueue<Job>;
  #pool: Promise<ReadingPool> | undefined;
  #started: ReadingPool | undefined;
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

  /**
   * @param signal keeps it from being begun; what is under way comes to its end
   * @throws ReadingAbandoned when it takes too long, when too many wait, when nobody does, and when this is closed
   */
  async run<R extends Reading>(reading: R, caller: string, signal?: AbortSignal): Promise<ReadingResult<R>> {
    const { promise, resolve, reject } = Promise.withResolvers<ReadingResult<Reading>>();
    if (this.#closed.signal.aborted) throw new ReadingAbandoned('BUSY');
    if (!this.#waiting.add(caller, { reading, signal, resolve, reject })) throw new ReadingAbandoned('BUSY');
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
    while (this.#running < this.#threads) {
      const job = this.#waiting.take();
      if (!job) return;
      if (job.signal?.aborted) {
        job.reject(new ReadingAbandoned('GONE'));
        continue;
      }
      this.#running += 1;
      void this.#run(job).finally(() => {
        this.#running -= 1;
        this.#next();
      });
    }
  }

  async #run({ reading, resolve, reject }: Job): Promise<void> {
    const closed = this.#closed.signal;
    const limit = new TimeLimit(this.#options.timeoutMs);
    try {
      this.#pool ??= this.#start();
      const pool = await this.#pool;
      const signal = AbortSignal.any([closed, limit.signal]);
      resolve(await pool.run({ reading, began: limit.began }, { signal }));
    } catch (error) {
      // What the thread itself throws is a fault of ours, to be told as one.
      reject(
        closed.aborted ? new ReadingAbandoned('BUSY') : limit.signal.aborted ? new ReadingAbandoned('TIME') : error,
      );
    } finally {
      limit.clear();
    }
  }

  async #start(): Promise<ReadingPool> {
    const { Piscina } = await import('piscina');
    this.#started = new Piscina<ThreadTask, ReadingResult<Reading>>({
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
