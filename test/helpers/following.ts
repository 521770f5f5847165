import { setTimeout as delay } from 'node:timers/promises';
import type { MessageReceivedSubscription } from '../generated/graphql.ts';

type Message = MessageReceivedSubscription['messageReceived']['message'];

interface Result {
  readonly data?: MessageReceivedSubscription | null | undefined;
  readonly errors?: unknown;
}

export interface FollowingOptions {
  readonly after: string;
  /** One connection; ends or throws when it is over, and when the signal is aborted. */
  readonly connect: (after: string, signal: AbortSignal) => AsyncIterable<Result>;
  /** Told of all that comes. */
  readonly note: (text: string) => void;
}

/**
 * A client that follows an inbox as clients should: whatever ends a connection, it comes back with the last cursor that it was given,
 * and an answer without data is no event.
 */
export class Following {
  readonly messages: Message[] = [];
  /** Connections so far. */
  connections = 0;
  readonly #options: FollowingOptions;
  readonly #ended: Promise<void>;
  #isStopped = false;
  #connection = new AbortController();

  constructor(options: FollowingOptions) {
    this.#options = options;
    this.#ended = this.#run();
  }

  /** Breaks its connection off. */
  cut(): void {
    this.#connection.abort();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.cut();
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { connect, note } = this.#options;
    let cursor = this.#options.after;
    while (!this.#isStopped) {
      const { signal } = this.#connection;
      this.connections += 1;
      try {
        for await (const result of connect(cursor, signal)) {
          // What comes after the cut is as good as lost on the way.
          if (signal.aborted) break;
          note(JSON.stringify(result));
          if (!result.data) break;
          this.messages.push(result.data.messageReceived.message);
          ({ cursor } = result.data.messageReceived);
        }
      } catch (error) {
        note(Array.isArray(error) ? JSON.stringify(error) : String(error));
      }
      if (this.#isStopped) return;
      this.#connection = new AbortController();
      await delay(20);
    }
  }
}
