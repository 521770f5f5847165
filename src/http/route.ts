import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './refusal.ts';

/** The methods of what is only there to be read. */
export const READ_ONLY: readonly string[] = ['GET', 'HEAD'];

/** A path and what answers it; with a slash at its end (the root excepted), whatever is below it too. The first that fits does. */
export interface Route {
  readonly path: string;
  /** The methods that it has, told to who comes with another; unset, it looks at them itself. */
  readonly methods?: readonly string[];
  /** Why it turns a request away by what its head says, before its body is asked for. */
  readonly refuse?: (request: IncomingMessage) => Refusal | null;
  /** Answers whatever the Host: for probes, which ask by address, and are told nothing that matters. */
  readonly anyHost?: true;
  /** What a request is for the rate limits, where it is not just a request: an operation of its caller, or of no account at all. */
  readonly countsAs?: 'operation' | 'nothing';
  /** Is not for pages of other sites to load without saying where they are from, as an image or a script. */
  readonly ownSite?: true;
  /** How long its readers may stand still, where that is not as long as everybody's. Milliseconds. */
  readonly stallMs?: number;
  /** Whether WebSockets are opened on it, by who listens for upgrades. */
  readonly upgrades?: true;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => unknown;
}

/** The route that a request is for, whatever the query in its URL. */
export function routeOf({ url }: Pick<IncomingMessage, 'url'>, routes: readonly Route[]): Route | undefined {
  const [path] = (url as string).split('?', 1) as [string];
  for (const route of routes) {
    if (path === route.path) return route;
    if (route.path.length > 1 && route.path.endsWith('/') && path.startsWith(route.path)) return route;
  }
  return undefined;
}
