import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ParseReply, ParseRequest } from './parse-process.ts';
import type { ParsedMail } from './parsed-mail.ts';

export interface ParsePoolOptions {
  size: number;
  /** A parse that takes longer is ended with its process. */
  timeoutMs: number;
  /** The JavaScript heap of a process. */
  memoryMb: number;
  /** A process that has had nothing to do for so long is ended. */
  idleMs: number;
}

interface Job extends ParseRequest {
  resolve: (mail: ParsedMail) => void;
  reject: (error: Error) => void;
}

// Compiled, it is a .js file next to this one.
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './parse-process.ts' : './parse-process.js', import.meta.url);

/**
 * Processes that parse mail: started at the first one, ended when idle, replaced when one hangs or dies.
 *
 * Processes and not worker threads: one message can drive any MIME parser to minutes of CPU and gigabytes of memory,
 * and a thread that goes over its resourceLimits by one large allocation aborts the whole process.
 */
export class ParsePool {
  readonly #options: ParsePoolOptions;
  readonly #waiting: Job[] = [];
  readonly #idle: ChildProcess[] = [];
  readonly #children = new Set<ChildProcess>();
  readonly #idleTimers = new Map<ChildProcess, NodeJS.Timeout>();
  #closed = false;

  constructor(options: ParsePoolOptions) {
    this.#options = options;
  }

  /** How many processes run now. */
  get processes(): number {
    return this.#children.size;
  }

  /** Starts the first process ahead of the message that is to come. */
  warm(): void {
    if (!this.#closed && this.#children.size === 0) this.#rest(this.#start());
  }

  /** Rejects with the reason when the message cannot be parsed within the limits. */
  parse(raw: Uint8Array, sender: string): Promise<ParsedMail> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('The parse pool is closed'));
      this.#waiting.push({ raw, sender, resolve, reject });
      this.#next();
    });
  }

  /** Ends every process; what was being parsed is rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(new Error('The parse pool is closed'));
    await Promise.all([...this.#children].map((child) => this.#end(child)));
  }

  #next(): void {
    if (this.#closed || this.#waiting.length === 0) return;
    const child = this.#idle.pop() ?? (this.#children.size < this.#options.size ? this.#start() : undefined);
    if (!child) return;
    clearTimeout(this.#idleTimers.get(child));
    const job = this.#waiting.shift();
    if (job) this.#run(child, job);
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(ENTRY), {
      execArgv: [`--max-old-space-size=${this.#options.memoryMb}`],
      // Nothing of this process's environment is a mail's business, and neither is its log.
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    // The mail is durable before it comes here, so a parse never needs to hold this process.
    child.unref();
    child.channel?.unref();
    this.#children.add(child);
    const gone = () => {
      this.#children.delete(child);
      const at = this.#idle.indexOf(child);
      if (at !== -1) this.#idle.splice(at, 1);
      clearTimeout(this.#idleTimers.get(child));
      this.#idleTimers.delete(child);
      // Its place is free for what waits.
      this.#next();
    };
    child.on('error', gone);
    child.on('exit', gone);
    return child;
  }

  #run(child: ChildProcess, job: Job): void {
    const settle = (end: () => void) => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('error', onError);
      child.off('exit', onExit);
      end();
      this.#next();
    };
    const onMessage = (reply: unknown) =>
      settle(() => {
        this.#rest(child);
        const result = reply as ParseReply;
        if ('mail' in result) job.resolve(result.mail);
        else job.reject(new Error(result.error));
      });
    const onError = (error: Error) => settle(() => job.reject(error));
    const onExit = (code: number | null, signal: string | null) =>
      settle(() => job.reject(new Error(`The parser exited with ${signal ?? code}`)));
    const timer = setTimeout(() => {
      void this.#end(child);
      settle(() => job.reject(new Error(`Not parsed within ${this.#options.timeoutMs} ms`)));
    }, this.#options.timeoutMs);
    child.on('message', onMessage);
    child.on('error', onError);
    child.on('exit', onExit);
    child.send({ raw: job.raw, sender: job.sender } satisfies ParseRequest, (error) => error && onError(error));
  }

  #rest(child: ChildProcess): void {
    this.#idle.push(child);
    const timer = setTimeout(() => void this.#end(child), this.#options.idleMs);
    timer.unref();
    this.#idleTimers.set(child, timer);
  }

  /** Nothing in it is worth a farewell, and a busy one would not hear it. */
  async #end(child: ChildProcess): Promise<void> {
    const at = this.#idle.indexOf(child);
    if (at !== -1) this.#idle.splice(at, 1);
    // Never started, or gone already: there is no exit to wait for.
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    // Whoever waits for it would otherwise wait in vain in a process that has nothing else to do.
    child.ref();
    if (child.kill('SIGKILL')) await exited;
  }
}
