import type { Client } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { MessageReceivedSubscription, TypedDocumentString } from '../generated/graphql.ts';
import { Following } from './following.ts';
import type { GraphError, TestGateway } from './gateway.ts';
import { MessageReceived } from './operations.ts';

export interface Answer<R> {
  readonly data: R | null;
  readonly errors: readonly GraphError[];
}

/** What an account needs of a gateway. */
export type AccountGateway = Pick<TestGateway, 'url' | 'socket'>;

/** One of several accounts at one gateway: all that is its own bears its mark, and all that it is given is kept. */
export class TestAccount {
  readonly key: string;
  readonly mark: string;
  /** Every byte that it was given: heads and bodies of answers, events, files; unless somebody else takes note. */
  readonly given: string[] = [];
  readonly note: (text: string) => void;
  readonly followings: Following[] = [];
  readonly #gateway: AccountGateway;
  #client: Client | undefined;

  constructor(gateway: AccountGateway, key: string, mark: string, note?: (text: string) => void) {
    this.#gateway = gateway;
    this.note = note ?? ((text) => void this.given.push(text));
    this.key = key;
    this.mark = mark;
  }

  /** What stands in its mails, names and files, and in nobody else's. */
  get secrets(): readonly string[] {
    const { mark } = this;
    return [`secret of ${mark}`, `file of ${mark}`, `${mark}.sender@`, `${mark}.txt`, this.code];
  }

  /** The one-time code of all its mails. */
  get code(): string {
    return String(100_000 + (Buffer.from(this.mark).reduce((sum, byte) => (sum * 31 + byte) % 899_999, 7) % 899_999));
  }

  /** Asks over HTTP. */
  async ask<R, V>(document: TypedDocumentString<R, V>, variables?: V): Promise<Answer<R>> {
    const response = await fetch(this.#gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.key}` },
      body: JSON.stringify({ query: String(document), variables }),
    });
    const body = await response.text();
    this.note(JSON.stringify([...response.headers]));
    this.note(body);
    const { data = null, errors = [] } = JSON.parse(body) as Partial<Answer<R>>;
    return { data, errors };
  }

  /** Asks over a WebSocket, one for all that it asks. */
  async askOverSocket<R, V>(document: TypedDocumentString<R, V>, variables?: V): Promise<Answer<R>> {
    this.#client ??= this.#gateway.socket({ key: this.key, retryAttempts: 3 });
    const operation = { query: String(document), variables: variables as Record<string, unknown> };
    const answer = await new Promise<Answer<R>>((resolve) => {
      let last: Answer<R> = { data: null, errors: [] };
      this.#client?.subscribe<R>(operation, {
        next: ({ data = null, errors = [], ...rest }) => {
          last = { data, errors: errors as unknown as GraphError[], ...rest };
          this.note(JSON.stringify(last));
        },
        error: (error) => {
          this.note(JSON.stringify(error));
          resolve({ data: null, errors: Array.isArray(error) ? (error as unknown as GraphError[]) : [] });
        },
        complete: () => resolve(last),
      });
    });
    return answer;
  }

  /** Follows an inbox, over a WebSocket or SSE, from that cursor on, and comes back whenever it is cut off. */
  follow(inbox: string, after: string, over: 'socket' | 'sse'): Following {
    const query = String(MessageReceived);
    const following = new Following({
      after,
      connect: (cursor, signal) => {
        const variables = { inbox, after: cursor };
        return over === 'sse'
          ? this.#overSse({ query, variables }, signal)
          : this.#overSocket({ query, variables }, signal);
      },
      note: this.note,
    });
    this.followings.push(following);
    return following;
  }

  /** Ends all that it follows and asks over. */
  async leave(): Promise<void> {
    await Promise.all(this.followings.splice(0).map((following) => following.stop()));
    await this.#client?.dispose();
  }

  async *#overSocket(operation: { query: string; variables: Record<string, unknown> }, signal: AbortSignal) {
    let socket: WebSocket | undefined;
    const client = this.#gateway.socket({
      key: this.key,
      on: {
        opened: (opened) => {
          socket = opened as WebSocket;
        },
      },
    });
    const results = client.iterate<MessageReceivedSubscription>(operation);
    // Cut, not left: the gateway hears no goodbye.
    const cut = () => (socket ? socket.terminate() : void client.dispose());
    signal.addEventListener('abort', cut);
    try {
      if (!signal.aborted) yield* results;
    } finally {
      signal.removeEventListener('abort', cut);
      await client.dispose();
    }
  }

  async *#overSse(operation: object, signal: AbortSignal) {
    const response = await fetch(this.#gateway.url, {
      method: 'POST',
      signal,
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Bearer ${this.key}`,
      },
      body: JSON.stringify(operation),
    });
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^data: (.+)$/m.exec(block)?.[1];
        if (data) yield JSON.parse(data) as { data?: MessageReceivedSubscription | null; errors?: unknown };
      }
    }
  }
}
