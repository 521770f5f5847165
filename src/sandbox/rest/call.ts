import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SandboxDomain } from '../options.ts';
import type { Account } from '../store/accounts.ts';
import type { Store } from '../store/store.ts';

/** What every handler works with. */
export interface Rest {
  store: Store;
  domains: readonly SandboxDomain[];
  inboxTtlMs: number;
  clock: () => number;
  newUsername: () => string;
  newEmailToken: () => string;
}

/** One call of a known account to a known route. */
export interface Call {
  rest: Rest;
  account: Account;
  request: IncomingMessage;
  response: ServerResponse;
  /** The decoded path segments that the route names. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** `http://host:port` as the client knows this server. */
  origin: string;
  /** To be called by a handler that answers by itself, before its head goes out: it stamps the quota. */
  onHead: (status: number) => void;
  /** The inbox the call is about, for the statistics; a handler sets it when it knows it. */
  inbox?: string;
}

/** Returns the JSON body of a 200, or undefined when it has answered by itself. */
export type Handler = (call: Call) => object | undefined | Promise<object | undefined>;

/** `path` as in the contract, a parameter being a segment in braces. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  handle: Handler;
  /** Does a reply count against the quota? */
  free?: boolean;
}
