import type { MessageRef } from '../datasources/mail-source.ts';
import { normalizeAddress } from '../datasources/mail-source.ts';
import { joinKey, splitKey } from './global-id.ts';

/** A message's key holds its inbox, so that it can be found in the inbox's list: reading it by its id alone would mark it seen. */
export function messageKey({ inbox, id }: MessageRef): string {
  // In a list, all have the same inbox.
  if (inbox !== latest.inbox) latest = { inbox, key: joinKey(inbox) };
  return `${latest.key}/${joinKey(id)}`;
}

let latest = { inbox: '', key: '' };

/** Null for what cannot be a message's key. */
export function readMessageKey(key: string): MessageRef | null {
  const [address, id] = splitKey(key, 2) ?? [];
  const inbox = address && normalizeAddress(address);
  return inbox && id ? { inbox, id } : null;
}
