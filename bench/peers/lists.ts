import { LRUCache } from 'lru-cache';
import { Pool } from 'undici';
import type { Inbox } from './mail.ts';
import { readInbox } from './mail.ts';
import { CONNECTIONS, LIST_TTL_MS, UPSTREAM_URL } from './settings.ts';

// Connections are kept from one turn of a comparison to the next, as the gateway's are.
const pool = new Pool(UPSTREAM_URL, { connections: CONNECTIONS, keepAliveTimeout: 30_000 });

/** The inbox as the upstream has it now. */
export async function listInbox(address: string, authorization: string): Promise<Inbox> {
  const { body } = await pool.request({
    method: 'GET',
    path: `/api/messages?email=${encodeURIComponent(address)}`,
    headers: { authorization },
  });
  return readInbox(address, (await body.json()) as never);
}

const remembered = new LRUCache<string, Inbox, { address: string; authorization: string }>({
  max: 10_000,
  ttl: LIST_TTL_MS,
  fetchMethod: (_key, _old, { context }) => listInbox(context.address, context.authorization),
});

/** The inbox, remembered for LIST_TTL_MS for the one who asks; those who ask at the same time share a call. */
export function inboxOf(address: string, authorization: string): Inbox | Promise<Inbox | undefined> {
  if (LIST_TTL_MS === 0) return listInbox(address, authorization);
  const key = `${authorization} ${address}`;
  return remembered.get(key) ?? remembered.fetch(key, { context: { address, authorization } });
}
