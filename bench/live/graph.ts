import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** The key of the sandbox's first account. */
export const KEY = 'sandbox-key-1';
const AUTHORIZATION = `Bearer ${KEY}`;

/** Posts an operation. */
export async function ask<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: AUTHORIZATION },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

export interface NewInbox {
  readonly address: string;
  readonly cursor: string;
}

export async function createInbox(url: string): Promise<NewInbox> {
  const query = 'mutation { createInbox { inbox { address cursor } } }';
  return (await ask<{ createInbox: { inbox: NewInbox } }>(url, query)).createInbox.inbox;
}

export function connect(url: string) {
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: AUTHORIZATION },
    retryAttempts: 0,
  });
}

/** How many calls of that route the sandbox has counted for each inbox. */
export async function countCalls(upstreamUrl: string, route: string): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${upstreamUrl}/stats`, { headers: { authorization: AUTHORIZATION } });
  const { byInbox } = (await response.json()) as { byInbox: Record<string, Record<string, number>> };
  return new Map(Object.entries(byInbox).map(([address, routes]) => [address, routes[route] ?? 0]));
}
