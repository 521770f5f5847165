import { Worker } from 'node:worker_threads';
import type { ParsedMail } from './parsed-mail.ts';
import type { ParseReply, ParseRequest } from './worker.ts';

export interface ParsePoolOptions {
  size: number;
  /** A parse that takes longer is ended with its worker. */
  timeoutMs: number;
  /** The worker's JavaScript heap. */
  memoryMb: number;
  /** A worker that has had nothing to do for so long is ended. */
  idleMs: number;
}

interface Job extends ParseRequest {
  resolve: (mail: ParsedMail) => void;
  reject: (error: Error) => void;
}

// Compiled, the worker is a .js file next to this one.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Worker threads that parse mail: started at the first one, ended when idle, replaced when one hangs or dies. */
export class ParsePool {
  readonly #options: ParsePoolOptions;
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  readonly #workers = new Set<Worker>();
  readonly #idleTimers = new Map<Worker, NodeJS.Timeout>();
  #closed = false;

  constructor(options: ParsePoolOptions) {
    this.#options = options;
  }

  /** Rejects with the reason when the message cannot be parsed within the limits. `raw` is copied, not taken. */
  parse(raw: Uint8Array, sender: string): Promise<ParsedMail> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('The parse pool is closed'));
      this.#waiting.push({ raw, sender, resolve, reject });
      this.#next();
    });
  }

  /** Ends every worker; what was being parsed is rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(new Error('The parse pool is closed'));
    for (const timer of this.#idleTimers.values()) clearTimeout(timer);
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#workers.size < this.#options.size ? this.#start() : undefined);
    if (!worker) return;
    clearTimeout(this.#idleTimers.get(worker));
    const job = this.#waiting.shift();
    if (job) this.#run(worker, job);
  }

  #start(): Worker {
    const worker = new Worker(WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memoryMb },
      // Nothing of the process's environment is a mail's business.
      env: {},
    });
    // The mail is durable before it comes here, so a worker never needs to hold the process.
    worker.unref();
    this.#workers.add(worker);
    worker.on('error', () => this.#workers.delete(worker));
    worker.on('exit', () => {
      this.#workers.delete(worker);
      const at = this.#idle.indexOf(worker);
      if (at !== -1) this.#idle.splice(at, 1);
      clearTimeout(this.#idleTimers.get(worker));
      this.#idleTimers.delete(worker);
    });
    return worker;
  }

  #run(worker: Worker, job: Job): void {
    const settle = (end: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      end();
      if (!this.#closed) this.#next();
    };
    const onMessage = (reply: ParseReply) =>
      settle(() => {
        this.#rest(worker);
        if ('mail' in reply) job.resolve(reply.mail);
        else job.reject(new Error(reply.error));
      });
    const onError = (error: Error) => settle(() => job.reject(error));
    const onExit = () => settle(() => job.reject(new Error('The parser exited')));
    const timer = setTimeout(() => {
      this.#workers.delete(worker);
      void worker.terminate();
      settle(() => job.reject(new Error(`Not parsed within ${this.#options.timeoutMs} ms`)));
    }, this.#options.timeoutMs);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage({ raw: job.raw, sender: job.sender } satisfies ParseRequest);
  }

  #rest(worker: Worker): void {
    this.#idle.push(worker);
    const timer = setTimeout(() => void worker.terminate(), this.#options.idleMs);
    timer.unref();
    this.#idleTimers.set(worker, timer);
  }
}
