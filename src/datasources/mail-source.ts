import type { Readable } from 'node:stream';
import type { ErrorCode, ErrorContext } from '../errors.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import type { Credential } from './credential.ts';

/** The kinds of domain; UNKNOWN is what an upstream of tomorrow may call a kind that we do not know. */
export type DomainType = 'FREE' | 'PREMIUM' | 'CUSTOM' | 'ALL' | 'UNKNOWN';

export interface Domain {
  readonly name: string;
  readonly type: DomainType;
  readonly isCustom: boolean;
}

/** An inbox is its address: the upstream gives a renamed one a new number, and finds none by number. */
export interface Inbox {
  readonly address: string;
  readonly createdAt: Date | null;
  readonly expiresAt: Date | null;
}

export interface Attachment {
  /** As the sender named it; may repeat within a message. */
  readonly filename: string;
  /** Lower case, without the dot. */
  readonly extension: string | null;
  /** Bytes. */
  readonly size: number;
  /** The name of the file in the upstream's own link, which tells apart two files of one name. */
  readonly ref: string;
}

export interface Message {
  /** The upstream's id; unique within the account. */
  readonly id: string;
  /** The address it was listed under. */
  readonly inbox: string;
  readonly subject: string;
  readonly fromName: string | null;
  readonly fromAddress: string | null;
  readonly to: string | null;
  /** For display only: it has no zone upstream, may repeat and may go back. */
  readonly receivedAt: Date | null;
  readonly isSeen: boolean;
  readonly isHtml: boolean;
  readonly content: string;
  readonly attachments: readonly Attachment[];
}

/** All of an inbox in one reply. */
export interface MessageList {
  readonly address: string;
  /** Newest first. */
  readonly messages: readonly Message[];
  /** Size of the reply it was made from, in bytes: what it weighs in a cache. */
  readonly bytes: number;
}

export interface MessageRef {
  readonly inbox: string;
  readonly id: string;
}

export interface AttachmentRef {
  readonly messageId: string;
  readonly ref: string;
}

/** Bytes of a file: from `first` to `last`, both included (to its end, where `last` is null), or the last `suffix` of them. */
export type ByteRange = { readonly first: number; readonly last: number | null } | { readonly suffix: number };

/** What is wanted of a file; the whole of it unless said otherwise. */
export interface AttachmentRequest {
  readonly range?: ByteRange | undefined;
  /** Asks for no more than what is known of the file. */
  readonly head?: boolean | undefined;
  /** The gateway itself reads it, and at once: it does not wait for the connections that slow readers of other files hold. */
  readonly inline?: boolean | undefined;
  /** Of the whole file, where its message says: what the upstream gives of just that length is the file, whatever it holds. Bytes. */
  readonly size?: number | undefined;
}

/** An open download. Whoever opened it reads it to its end or destroys it. */
export interface AttachmentStream {
  /** Empty where only the head was asked for. Its chunks belong to whoever reads them. */
  readonly body: Readable;
  /** Bytes of the whole file, where the upstream said. */
  readonly size: number | null;
  /** What the body holds, where it is less than the whole: an upstream may give the whole to whoever asks for a part. */
  readonly part?: { readonly first: number; readonly last: number } | null;
  /** Whether the upstream says that it gives parts. */
  readonly acceptsRanges?: boolean;
}

/** That something was answered from what was known before, since the upstream could not be asked. */
export interface StaleMark {
  /** What it is of: an inbox by its address, or the domains. */
  readonly subject: string;
  /** When it was read. */
  readonly asOf: Date;
  /** What keeps it from being read anew. */
  readonly code: ErrorCode;
  /** Seconds after which it may be. */
  readonly retryAfter?: number | undefined;
  /** As the error's context has it. */
  readonly reason?: ErrorContext['reason'];
}

/** Told of something that was read, with what tells whether it would still be read as it was: the very same, and not too old. */
export type NoteRead = (isCurrent: () => boolean) => void;

/** What every call carries. */
export interface MailCall {
  readonly credential: Credential;
  /** Whose call it is, where one credential is that of many: what is shared out is shared out among these. */
  readonly caller?: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** Asks for the upstream's own answer, and not for a remembered one. */
  readonly fresh?: boolean | undefined;
  /**
   * The last list of the inbox that was read with this credential, as far as the caller has it: it is given again, the very same, where
   * the upstream says the same again, and its messages in another list, where these have not changed.
   */
  readonly known?: MessageList | undefined;
  /** Called once before each request to the upstream; throws when the operation has used up its share. */
  readonly spend?: (() => void) | undefined;
  /** A look of a feed, which looks again by itself: it is not sent again when it fails, and lets calls pass that somebody waits for. */
  readonly isPoll?: boolean | undefined;
  /** Told of what is answered from what was known before. */
  readonly noteStale?: ((mark: StaleMark) => void) | undefined;
  /** Told of each list that is given. */
  readonly noteRead?: NoteRead | undefined;
}

/** What is paid for already is not paid for again; what is sent again, is. */
export function afterTheFirst(spend: MailCall['spend']): MailCall['spend'] {
  let isFirst = true;
  return () => {
    if (!isFirst) spend?.();
    isFirst = false;
  };
}

/**
 * The way to a mail upstream, and the one interface that the graph and the feeds know. Every method rejects with a GatewayError
 * (or the signal's reason), and is bounded by a deadline of its own.
 */
export interface MailSource {
  /** The domains of that kind which the account may use. */
  listDomains(type: DomainType, call: MailCall): Promise<readonly Domain[]>;
  /** A random inbox. */
  createInbox(call: MailCall): Promise<Inbox>;
  renameInbox(address: string, to: { username: string; domain: string }, call: MailCall): Promise<Inbox>;
  deleteInbox(address: string, call: MailCall): Promise<void>;
  /** Every message of the inbox with content and attachments; NOT_FOUND when there is no such inbox (any more). */
  listMessages(address: string, call: MailCall): Promise<MessageList>;
  /** What `listMessages` would give without asking anybody, and without a mark; null where it would have to. */
  knownMessages(address: string, credential: Credential, noteRead?: NoteRead): MessageList | null;
  /** One message; marks it seen upstream. */
  readMessage(ref: MessageRef, call: MailCall): Promise<Message>;
  deleteMessage(ref: MessageRef, call: MailCall): Promise<void>;
  /** BAD_USER_INPUT with reason OUTSIDE_FILE when the file has nothing of the range that is asked for. */
  openAttachment(ref: AttachmentRef, call: MailCall, request?: AttachmentRequest): Promise<AttachmentStream>;
}

/** What the gateway remembers of inboxes, since no upstream call lists them or looks one up. */
export interface InboxDirectory {
  /** The same object as long as nothing has become of it. */
  find(address: string, credential: Credential): MaybePromise<Inbox | null>;
  /** Those neither deleted nor expired, newest first. */
  list(credential: Credential): MaybePromise<readonly Inbox[]>;
}

/** The account's quota as the upstream last reported it. */
export interface Quota {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly resetAt: Date | null;
  readonly observedAt: Date;
}

export interface QuotaBook {
  /** No upstream call; null before the first reply. */
  latest(credential: Credential): Quota | null;
}

// Two parts around the last @, neither empty, nothing that ends an address or a header. What is a valid local part is the
// upstream's to say.
const ADDRESS =
  /^[^\s\p{Cc}\p{Cs}@<>,;:"()[\]\\]{1,64}@(?:[^\s\p{Cc}\p{Cs}@<>,;:"()[\]\\/.]{1,63}\.)*[^\s\p{Cc}\p{Cs}@<>,;:"()[\]\\/.]{1,63}$/u;

/** The address with its domain in lower case, or null when it is none. RFC 5321 bounds it to 254 characters. */
export function normalizeAddress(value: string): string | null {
  const address = value.trim();
  if (address.length > 254 || !ADDRESS.test(address)) return null;
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
