import type { Attachment, Domain, Inbox, Message } from '../datasources/mail-source.ts';
import { builder } from './builder.ts';

// The types that refer to each other, named here so that each can live in a file of its own.

/** A domain of which only the name may be known yet; the rest is asked for when a client does. */
export type DomainNode = Pick<Domain, 'name'> & Partial<Domain>;

/** A file of a message, by its place there: names may repeat. */
export interface AttachmentNode {
  readonly message: Message;
  readonly file: Attachment;
  readonly index: number;
}

export const DomainRef = builder.objectRef<DomainNode>('Domain');
export const InboxRef = builder.objectRef<Inbox>('Inbox');
export const MessageRef = builder.objectRef<Message>('Message');
export const AttachmentRef = builder.objectRef<AttachmentNode>('Attachment');
