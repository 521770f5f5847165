import type { MessageRef } from '../datasources/mail-source.ts';
import { normalizeAddress } from '../datasources/mail-source.ts';
import { joinKey, splitKey } from './global-id.ts';

/** A message's key holds its inbox, so that it can be found in the inbox's list: reading it by its id alone would mark it seen. */
export function messageKey({ inbox, id }: MessageRef): string {
  return joinKey(inbox, id);
}

/** Null for what cannot be a message's key. */
export function readMessageKey(key: string): MessageRef | null {
  const [address, id] = splitKey(key, 2) ?? [];
  const inbox = address && normalizeAddress(address);
  return inbox && id ? { inbox, id } : null;
}
