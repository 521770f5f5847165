import type { Attachment, Domain, DomainType, Inbox, Message, MessageList } from './mail-source.ts';
import { normalizeAddress } from './mail-source.ts';
import type { JsonObject, OnFlaw, WireOptions } from './wire-fields.ts';
import { address, each, flag, instant, isObject, list, text } from './wire-fields.ts';

const DOMAIN_TYPES: ReadonlyMap<string, DomainType> = new Map([
  ['free', 'FREE'],
  ['premium', 'PREMIUM'],
  ['custom', 'CUSTOM'],
]);

function readDomain(json: JsonObject, onFlaw: OnFlaw): Domain | null {
  const name = text(json, 'domain', onFlaw)?.trim().toLowerCase();
  if (!name || normalizeAddress(`x@${name}`) === null) return null;
  const type = DOMAIN_TYPES.get(text(json, 'type', onFlaw)?.toLowerCase() ?? '') ?? 'UNKNOWN';
  return { name, type, isCustom: flag(json, 'custom', onFlaw) || type === 'CUSTOM' };
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
  const at = address(data, 'email', options.onFlaw);
  if (at === null) return null;
  const seconds = data.expires_in_seconds;
  const fromNow =
    typeof seconds === 'number' && seconds >= 0 && seconds < 1e9 ? new Date(now.getTime() + seconds * 1000) : null;
  return {
    address: at,
    createdAt: instant(data, 'created_at', options),
    expiresAt: instant(data, 'expire_at', options) ?? fromNow,
  };
}

/** The last segment of the upstream's link to the file, decoded; null when it is not a link that ends in a name. */
function lastSegment(url: string | null): string | null {
  const segment = url?.split(/[?#]/, 1)[0]?.split('/').pop();
  if (!segment) return null;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function readAttachment(json: JsonObject, onFlaw: OnFlaw): Attachment | null {
  const name = text(json, 'name', onFlaw);
  const ref = lastSegment(text(json, 'url', onFlaw)) ?? name;
  if (!ref) return null;
  const filename = name || ref;
  const size = json.size;
  const bytes = typeof size === 'string' && /^\d{1,15}$/.test(size) ? Number(size) : size;
  const isSize = typeof bytes === 'number' && Number.isFinite(bytes) && bytes >= 0;
  if (!isSize) onFlaw('size');
  const extension = text(json, 'extension', onFlaw) ?? /\.([^.\s/\\]{1,16})$/.exec(filename)?.[1] ?? null;
  return {
    filename,
    extension: extension?.replace(/^\./, '').toLowerCase() || null,
    size: isSize ? Math.trunc(bytes) : 0,
    ref,
  };
}

/** The inbox's own address where it stands among several, otherwise the first that is one. */
function recipient(json: JsonObject, inbox: string, onFlaw: OnFlaw): string | null {
  const value = text(json, 'to', onFlaw);
  if (!value) return null;
  const addresses = value.split(',').map(normalizeAddress);
  const isOwn = (candidate: string | null) => candidate?.toLowerCase() === inbox.toLowerCase();
  const found = addresses.find(isOwn) ?? addresses.find((candidate) => candidate !== null) ?? null;
  if (found === null) onFlaw('to');
  return found;
}

function readMessageFields(json: JsonObject, inbox: string, options: WireOptions): Message | null {
  const { onFlaw } = options;
  const id = text(json, 'id', onFlaw);
  // A lone surrogate has no UTF-8 form, and so no place in an id or a path.
  if (id === '' || !id?.isWellFormed()) return null;
  return {
    id,
    inbox,
    subject: text(json, 'subject', onFlaw) ?? '',
    fromName: text(json, 'from', onFlaw)?.trim() || null,
    fromAddress: address(json, 'from_email', onFlaw),
    to: recipient(json, inbox, onFlaw),
    receivedAt: instant(json, 'receivedAt', options),
    isSeen: flag(json, 'is_seen', onFlaw),
    isHtml: flag(json, 'html', onFlaw),
    content: text(json, 'content', onFlaw) ?? '',
    attachments: each(list(json, 'attachments', onFlaw), 'attachments', onFlaw, (item) => readAttachment(item, onFlaw)),
  };
}

/** Reads `{data: Message}`; null when it has no id. */
export function readMessage(body: JsonObject, inbox: string, options: WireOptions): Message | null {
  return isObject(body.data) ? readMessageFields(body.data, inbox, options) : null;
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
  const seen = new Set<string>();
  const messages = each(body.messages, 'messages', options.onFlaw, (item) =>
    readMessageFields(item, inbox, options),
  ).filter(({ id }) => !seen.has(id) && seen.add(id));
  return { address: inbox, messages: isOldestFirst(messages) ? messages.reverse() : messages, bytes };
}
