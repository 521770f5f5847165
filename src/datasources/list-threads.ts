import { setImmediate as nextTurn } from 'node:timers/promises';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { GatewayError } from '../errors.ts';
import type { SlotRequest } from './bulkhead.ts';
import { Bulkhead } from './bulkhead.ts';
import type { Batch, ListOutcome, ListTask } from './list-task.ts';
import type { Message } from './mail-source.ts';
import { noteContentHash } from './message-identity.ts';

export interface ListThreadsOptions {
  /** A thread that has had nothing to do for so long is ended. Milliseconds. */
  readonly idleMs: number;
  /** Threads at the same time; what they read are the largest replies, each many times its size while it is read. */
  readonly threads?: number;
  /** What the threads run. */
  readonly entry?: URL;
}

/** What is to be read, and what is known already. */
export interface LargeReply extends Omit<ListTask, 'port' | 'known'> {
  readonly known: { readonly messages: readonly Message[]; readonly fingerprints: Uint8Array } | null;
}

/** The list that a reply was read as. */
export interface ReadList {
  readonly kind: 'list';
  readonly messages: readonly Message[];
  readonly fingerprints: Uint8Array;
  readonly flaws: ReadonlyMap<string, number>;
}

type ListPool = Piscina<ListTask, ListOutcome>;

// Compiled, it is a .js file next to this one.
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './list-thread.ts' : './list-thread.js', import.meta.url);

/** How long messages are taken over before others get their turn. Milliseconds. */
const SLICE = 8;

const NONE = new Uint8Array(0);

/**
 * Reads large lists in threads, and takes over what is new in them a few milliseconds at a time. None is there at rest.
 *
 * They have no memory limit of their own: one that is passed while JSON is parsed makes V8 abort the whole process.
 */
export class ListThreads {
  readonly #options: ListThreadsOptions;
  readonly #threads: number;
  /** What may wait is bounded by the calls that may be under way. */
  readonly #turns: Bulkhead;
  #pool: Promise<ListPool> | undefined;
  #started: ListPool | undefined;
  readonly #closed = new AbortController();

  constructor(options: ListThreadsOptions) {
    this.#options = options;
    this.#threads = options.threads ?? 1;
    const unbounded = Number.POSITIVE_INFINITY;
    const bounds = { maxWaitingEach: unbounded, maxWaiting: unbounded };
    this.#turns = new Bulkhead({ slots: this.#threads, share: this.#threads, ...bounds });
  }

  /** Threads that are there now. */
  get size(): number {
    return this.#started?.threads.length ?? 0;
  }

  /**
   * @param request whose turn it is; its signal ends the reading, and the thread with it
   * @throws GatewayError where the thread did not come to an end; the signal's reason once that is aborted
   */
  async read(
    { known, ...reply }: LargeReply,
    request: SlotRequest,
  ): Promise<ReadList | Exclude<ListOutcome, { readonly kind: 'list' }>> {
    const { port1, port2 } = new MessageChannel();
    try {
      const task: ListTask = { ...reply, known: known?.fingerprints ?? NONE, port: port2 };
      const outcome = await this.#run(task, request);
      if (outcome.kind !== 'list') return outcome;
      const messages: Message[] = [];
      let began = performance.now();
      for (let i = 0; i < outcome.batches; i += 1) {
        take(receiveMessageOnPort(port1)?.message as Batch, known?.messages ?? [], messages);
        if (performance.now() - began < SLICE) continue;
        await nextTurn();
        request.signal.throwIfAborted();
        began = performance.now();
      }
      return { kind: 'list', messages, fingerprints: outcome.fingerprints, flaws: outcome.flaws };
    } finally {
      port1.close();
    }
  }

  /** Ends every thread; what is being read is given up. */
  async close(): Promise<void> {
    this.#closed.abort();
    await (await this.#pool)?.destroy();
  }

  async #run(task: ListTask, request: SlotRequest): Promise<ListOutcome> {
    const { signal } = request;
    const closed = this.#closed.signal;
    const leave = await this.#turns.enter(request);
    try {
      closed.throwIfAborted();
      this.#pool ??= this.#start();
      const pool = await this.#pool;
      const transferList = [task.body.buffer, task.port];
      return await pool.run(task, { signal: AbortSignal.any([closed, signal]), transferList });
    } catch (error) {
      signal.throwIfAborted();
      if (closed.aborted) throw new GatewayError('UPSTREAM_UNAVAILABLE', 'The gateway is going down.');
      throw new GatewayError('UPSTREAM_INVALID_RESPONSE', "The mail service's answer could not be read.", {
        cause: error,
      });
    } finally {
      leave();
    }
  }

  async #start(): Promise<ListPool> {
    const { Piscina } = await import('piscina');
    this.#started = new Piscina<ListTask, ListOutcome>({
      filename: (this.#options.entry ?? ENTRY).href,
      minThreads: 0,
      maxThreads: this.#threads,
      idleTimeout: this.#options.idleMs,
      recordTiming: false,
      // Nothing of this process's environment is a mail's business.
      env: {},
    });
    // A thread that dies with nothing to do is replaced when there is something.
    this.#started.on('error', () => {});
    return this.#started;
  }
}

function take({ messages, contentHashes }: Batch, known: readonly Message[], into: Message[]): void {
  let hashed = 0;
  for (const message of messages) {
    if (typeof message === 'number') into.push(known[message] as Message);
    else {
      noteContentHash(message, contentHashes[hashed] as string);
      hashed += 1;
      into.push(message);
    }
  }
}
