import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Message, MessageList } from './mail-source.ts';

/** Hashes of contents that have been worked out already, by whom they are of. */
const contentHashes = new WeakMap<Message, string>();

/** SHA-256 of the content, in hexadecimal. */
export function contentHash(message: Message): string {
  const known = contentHashes.get(message);
  if (known !== undefined) return known;
  const made = hash('sha256', message.content);
  contentHashes.set(message, made);
  return made;
}

/** Notes what `contentHash` is to say, where it has been worked out in another thread. */
export function noteContentHash(message: Message, made: string): void {
  contentHashes.set(message, made);
}

/** Whether they are equal in everything. What differs most often is looked at first, and the content, which is long, last. */
export function isSameMessage(a: Message, b: Message): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.isSeen === b.isSeen &&
      a.inbox === b.inbox &&
      a.subject === b.subject &&
      a.fromName === b.fromName &&
      a.fromAddress === b.fromAddress &&
      a.to === b.to &&
      a.receivedAt?.getTime() === b.receivedAt?.getTime() &&
      a.isHtml === b.isHtml &&
      a.attachments.length === b.attachments.length &&
      (a.attachments.length === 0 || isDeepStrictEqual(a.attachments, b.attachments)) &&
      a.content === b.content)
  );
}

/**
 * The messages, with known ones in the place of their equals: what was made of them is then still of them, and they are not held
 * twice. The very list of the known ones where all are equal, and the very list that was given where none is.
 */
export function keepKnown(messages: readonly Message[], known: readonly Message[]): readonly Message[] {
  if (messages === known) return known;
  let byId: Map<string, Message> | undefined;
  let kept: Message[] | undefined;
  let isSame = messages.length === known.length;
  for (const [i, message] of messages.entries()) {
    let old = known[i];
    if (old?.id !== message.id) {
      byId ??= new Map(known.map((each) => [each.id, each]));
      old = byId.get(message.id);
    }
    if (!old || !isSameMessage(old, message)) {
      isSame = false;
      continue;
    }
    if (old !== known[i]) isSame = false;
    if (old === message) continue;
    kept ??= [...messages];
    kept[i] = old;
  }
  if (isSame) return known;
  return kept ?? messages;
}

/** The list with `keepKnown` applied; the known list itself where nothing has changed. */
export function keepKnownList(list: MessageList, known: MessageList): MessageList {
  const messages = keepKnown(list.messages, known.messages);
  if (messages === known.messages) return known;
  return messages === list.messages ? list : { ...list, messages };
}
