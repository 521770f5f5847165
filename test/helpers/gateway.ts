import type { Client, ClientOptions } from 'graphql-ws';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { App } from '../../src/app.ts';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { canaries, noteSettings } from './canaries.ts';
import { sendMail, waitFor } from './sandbox.ts';

export const KEY_1 = 'sandbox-key-1';
export const KEY_2 = 'sandbox-key-2';

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

export interface GraphReply<T> {
  readonly status: number;
  readonly headers: Headers;
  /** Null where the operation failed as a whole. */
  readonly data: T;
  readonly errors: readonly GraphError[];
}

type Document<R, V> = TypedDocumentString<R, V>;

export interface TestGateway extends AsyncDisposable {
  readonly app: App;
  readonly url: string;
  /** Posts an operation with the key of an account (the first, unless said otherwise; null: with none). */
  ask<R, V>(document: Document<R, V>, variables?: V, key?: string | null): Promise<GraphReply<R>>;
  /** A graphql-ws client; closed with the gateway. */
  socket(options?: Partial<ClientOptions> & { key?: string | null | undefined }): Client;
  /** Sends a mail to the gateway's own sandbox. */
  mail(mail: Parameters<typeof sendMail>[1]): Promise<string>;
  /** The sandbox's count of calls, for the account of that key. */
  calls(
    key?: string,
  ): Promise<{ total: number; byRoute: Record<string, number>; byInbox: Record<string, Record<string, number>> }>;
  log: Record<string, unknown>[];
}

/** A gateway on free ports, with a sandbox of its own unless UPSTREAM_URL is given. */
export async function startTestGateway(env: Record<string, string> = {}): Promise<TestGateway> {
  const log: Record<string, unknown>[] = [];
  noteSettings(env);
  const config = readConfig({
    PORT: '0',
    SANDBOX_SMTP_PORT: '0',
    SANDBOX_HTTP_PORT: '0',
    POLL_FAST_MS: '100',
    POLL_SLOW_MS: '100',
    ...env,
  });
  const write = (line: string) => {
    canaries.line(line);
    log.push(JSON.parse(line));
  };
  const app = await startApp(config, createLog('trace', { write }));
  const clients: Client[] = [];
  const sandbox = app.sandbox as Sandbox;
  return {
    app,
    log,
    url: `${app.url}/graphql`,
    async ask(document, variables, key = KEY_1) {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ query: String(document), variables }),
      });
      const { data, errors = [] } = (await response.json()) as { data: never; errors?: GraphError[] };
      return { status: response.status, headers: response.headers, data, errors };
    },
    socket({ key = KEY_1, ...options } = {}) {
      const client = createClient({
        url: `${app.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        ...(key === null ? {} : { connectionParams: { authorization: `Bearer ${key}` } }),
        ...options,
      });
      clients.push(client);
      return client;
    },
    mail: (mail) => sendMail(sandbox.smtpPort, mail),
    async calls(key = KEY_1) {
      const response = await fetch(`${sandbox.url}/stats`, { headers: { authorization: `Bearer ${key}` } });
      return (await response.json()) as never;
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) await client.dispose();
      // Whatever a test did: once its clients are gone, nothing of it is left.
      const { activity } = app;
      const left = () => activity.feeds + activity.watchers + activity.accounts + activity.sockets;
      await waitFor('nothing to be left behind', () => left() === 0);
      await app.drain();
    },
  };
}

/** A running subscription, its events kept as they come. */
export interface Watch<T> {
  readonly events: T[];
  readonly errors: GraphError[];
  readonly isComplete: () => boolean;
  /** The close code, where the socket ended the watch. */
  readonly closeCode: () => number | undefined;
  stop(): void;
}

/** Subscribes over a WebSocket. */
export function watch<R, V>(client: Client, document: Document<R, V>, variables: V): Watch<R> {
  const events: R[] = [];
  const errors: GraphError[] = [];
  let isComplete = false;
  let closeCode: number | undefined;
  const stop = client.subscribe<R>(
    { query: String(document), variables: variables as Record<string, unknown> },
    {
      next: (result) => {
        if (result.errors) errors.push(...(result.errors as unknown as GraphError[]));
        if (result.data) events.push(result.data);
      },
      error: (error) => {
        if (Array.isArray(error)) errors.push(...(error as unknown as GraphError[]));
        else closeCode = (error as { code?: number }).code ?? -1;
      },
      complete: () => {
        isComplete = true;
      },
    },
  );
  return { events, errors, isComplete: () => isComplete, closeCode: () => closeCode, stop };
}

/** Subscribes over SSE with nothing but fetch. */
export function watchSse<R, V>(
  url: string,
  document: Document<R, V>,
  variables: V,
  key: string | null = KEY_1,
): Watch<R> & { ended: Promise<void> } {
  const events: R[] = [];
  const errors: GraphError[] = [];
  const abort = new AbortController();
  let isComplete = false;
  const read = async () => {
    const response = await fetch(url, {
      method: 'POST',
      signal: abort.signal,
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query: String(document), variables }),
    });
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith('event: complete')) isComplete = true;
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (!data) continue;
        const result = JSON.parse(data) as { data?: R; errors?: GraphError[] };
        if (result.data) events.push(result.data);
        if (result.errors) errors.push(...result.errors);
      }
    }
  };
  const ended = read().catch(() => {});
  return { events, errors, isComplete: () => isComplete, closeCode: () => undefined, stop: () => abort.abort(), ended };
}
