import type { Attachment, Domain, DomainType, Inbox, Message, MessageList } from './mail-source.ts';
import { normalizeAddress } from './mail-source.ts';
import type { JsonObject, OnFlaw, WireOptions } from './wire-fields.ts';
import { address, each, flag, isObject, list, text } from './wire-fields.ts';
import { instant } from './wire-time.ts';

const DOMAIN_TYPES: ReadonlyMap<string, DomainType> = new Map([
  ['free', 'FREE'],
  ['premium', 'PREMIUM'],
  ['custom', 'CUSTOM'],
]);

function readDomain(json: JsonObject, onFlaw: OnFlaw): Domain | null {
  const name = text(json.domain, 'domain', onFlaw)?.trim().toLowerCase();
  if (!name || normalizeAddress(`x@${name}`) === null) return null;
  const type = DOMAIN_TYPES.get(text(json.type, 'type', onFlaw)?.toLowerCase() ?? '') ?? 'UNKNOWN';
  return { name, type, isCustom: flag(json.custom, 'custom', onFlaw) || type === 'CUSTOM' };
}

/** Reads `{data: {domains: [...]}}`; null when there is no such list at all. */
export function readDomains(body: JsonObject, { onFlaw }: WireOptions): readonly Domain[] | null {
  const data = body.data;
  if (!isObject(data) || !Array.isArray(data.domains)) return null;
  return each(data.domains, 'domains', onFlaw, (item) => readDomain(item, onFlaw));
}

/** Reads `{data: Email}` as an inbox; its email_token opens the inbox, and so stays here. Null without an address. */
export function readInbox(body: JsonObject, now: Date, options: WireOptions): Inbox | null {
  const data = body.data;
  if (!isObject(data)) return null;
  const at = address(data.email, 'email', options.onFlaw);
  if (at === null) return null;
  const seconds = data.expires_in_seconds;
  const fromNow =
    typeof seconds === 'number' && seconds >= 0 && seconds < 1e9 ? new Date(now.getTime() + seconds * 1000) : null;
  return {
    address: at,
    createdAt: instant(data.created_at, 'created_at', options),
    expiresAt: instant(data.expire_at, 'expire_at', options) ?? fromNow,
  };
}

/** The last segment of the upstream's link to the file, decoded; null when it is not a link that ends in a name. */
function lastSegment(url: string | null): string | null {
  if (url === null) return null;
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  const segment = path.slice(path.lastIndexOf('/') + 1);
  if (segment === '') return null;
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function readAttachment(json: JsonObject, onFlaw: OnFlaw): Attachment | null {
  const name = text(json.name, 'name', onFlaw);
  const ref = lastSegment(text(json.url, 'url', onFlaw)) ?? name;
  if (!ref) return null;
  const filename = name || ref;
  const size = json.size;
  const bytes = typeof size === 'string' && /^\d{1,15}$/.test(size) ? Number(size) : size;
  const isSize = typeof bytes === 'number' && Number.isFinite(bytes) && bytes >= 0;
  if (!isSize) onFlaw('size');
  const extension = text(json.extension, 'extension', onFlaw) ?? /\.([^.\s/\\]{1,16})$/.exec(filename)?.[1] ?? null;
  return {
    filename,
    extension: extension?.replace(/^\./, '').toLowerCase() || null,
    size: isSize ? Math.trunc(bytes) : 0,
    ref,
  };
}

/** Finds the address of an inbox, or another one, in what its messages have as theirs: the same, nearly always. */
class Recipients {
  readonly #inbox: string;
  readonly #onFlaw: OnFlaw;
  #last: { readonly value: string; readonly found: string | null } = { value: '', found: null };

  constructor(inbox: string, onFlaw: OnFlaw) {
    this.#inbox = inbox.toLowerCase();
    this.#onFlaw = onFlaw;
  }

  /** The inbox's own address where it stands among several, otherwise the first that is one. */
  find(json: JsonObject): string | null {
    const value = text(json.to, 'to', this.#onFlaw);
    if (!value) return null;
    if (this.#last.value !== value) this.#last = { value, found: this.#among(value) };
    if (this.#last.found === null) this.#onFlaw('to');
    return this.#last.found;
  }

  #among(value: string): string | null {
    if (!value.includes(',')) return normalizeAddress(value);
    const addresses = value.split(',').map(normalizeAddress);
    const isOwn = (candidate: string | null) => candidate?.toLowerCase() === this.#inbox;
    return addresses.find(isOwn) ?? addresses.find((candidate) => candidate !== null) ?? null;
  }
}

function readMessageFields(
  json: JsonObject,
  inbox: string,
  recipients: Recipients,
  options: WireOptions,
): Message | null {
  const { onFlaw } = options;
  const id = text(json.id, 'id', onFlaw);
  // A lone surrogate has no UTF-8 form, and so no place in an id or a path.
  if (id === '' || !id?.isWellFormed()) return null;
  return {
    id,
    inbox,
    subject: text(json.subject, 'subject', onFlaw) ?? '',
    fromName: text(json.from, 'from', onFlaw)?.trim() || null,
    fromAddress: address(json.from_email, 'from_email', onFlaw),
    to: recipients.find(json),
    receivedAt: instant(json.receivedAt, 'receivedAt', options),
    isSeen: flag(json.is_seen, 'is_seen', onFlaw),
    isHtml: flag(json.html, 'html', onFlaw),
    content: text(json.content, 'content', onFlaw) ?? '',
    attachments: each(list(json.attachments, 'attachments', onFlaw), 'attachments', onFlaw, (item) =>
      readAttachment(item, onFlaw),
    ),
  };
}

/** Reads `{data: Message}`; null when it has no id. */
export function readMessage(body: JsonObject, inbox: string, options: WireOptions): Message | null {
  if (!isObject(body.data)) return null;
  return readMessageFields(body.data, inbox, new Recipients(inbox, options.onFlaw), options);
}

/**
 * The direction in which the upstream lists messages is open. Their times cannot order them (they repeat and go back), but over
 * a whole list they tell which end is new; without a sign, the first is taken as the newest.
 */
function isOldestFirst(messages: readonly Message[]): boolean {
  let rising = 0;
  let last: number | undefined;
  for (const { receivedAt } of messages) {
    if (receivedAt === null) continue;
    const at = receivedAt.getTime();
    if (last !== undefined) rising += Math.sign(at - last);
    last = at;
  }
  return rising > 0;
}

/** Reads `{messages: [...]}` as a list, newest first; an id that comes twice counts once. Null when there is no list at all. */
export function readMessages(body: JsonObject, inbox: string, bytes: number, options: WireOptions): MessageList | null {
  if (!Array.isArray(body.messages)) return null;
  const recipients = new Recipients(inbox, options.onFlaw);
  const ids = new Set<string>();
  const messages: Message[] = [];
  for (const item of body.messages as readonly unknown[]) {
    const message = isObject(item) ? readMessageFields(item, inbox, recipients, options) : null;
    if (message === null) options.onFlaw('messages');
    else if (ids.size < ids.add(message.id).size) messages.push(message);
  }
  return { address: inbox, messages: isOldestFirst(messages) ? messages.reverse() : messages, bytes };
}
