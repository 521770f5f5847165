import { GatewayError, isGatewayError } from '../errors.ts';
import { download } from './attachment-download.ts';
import type { ReadReply, UpstreamHttp } from './http.ts';
import { ListReader, unreadable } from './list-reader.ts';
import type { ListThreads } from './list-threads.ts';
import type {
  AttachmentRef,
  AttachmentRequest,
  AttachmentStream,
  Domain,
  DomainType,
  Inbox,
  MailCall,
  MailSource,
  Message,
  MessageList,
  MessageRef,
} from './mail-source.ts';
import type { Reply } from './upstream-reply.ts';
import { fileError, replyError } from './upstream-status.ts';
import { readDomains, readInbox, readMessage } from './wire.ts';
import type { WireOptions } from './wire-fields.ts';
import { isObject } from './wire-fields.ts';

/** One path segment. What would change the path's meaning, or has no place in one, is refused before it is sent. */
function segment(value: string, subject: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (value === '' || value === '.' || value === '..' || value.length > 1024 || /[\u0000-\u001f\u007f]/.test(value)) {
    throw new GatewayError('NOT_FOUND', `The mail service does not know this ${subject}.`);
  }
  try {
    return encodeURIComponent(value);
  } catch {
    // A lone surrogate has no UTF-8 form.
    throw new GatewayError('NOT_FOUND', `The mail service does not know this ${subject}.`);
  }
}

/** The REST contract (upstream/openapi.yaml): a method per route. */
export class RestMailSource implements MailSource {
  readonly #http: UpstreamHttp;
  readonly #wire: WireOptions;
  readonly #now: () => Date;
  readonly #lists: ListReader;

  /** @param threads where large lists are read; where there are none, they are read like small ones */
  constructor(http: UpstreamHttp, wire: WireOptions, now: () => Date = () => new Date(), threads?: ListThreads) {
    this.#http = http;
    this.#wire = wire;
    this.#now = now;
    this.#lists = new ListReader(wire, threads);
  }

  async listDomains(type: DomainType, call: MailCall): Promise<readonly Domain[]> {
    const reply = await this.#http.json('GET', `/api/domains?type=${type.toLowerCase()}`, call);
    this.#check(reply, null);
    return readDomains(reply.body, this.#wire) ?? fail(unreadable());
  }

  async createInbox(call: MailCall): Promise<Inbox> {
    const reply = await this.#http.json('POST', '/api/emails', call);
    this.#check(reply, null);
    return readInbox(reply.body, this.#now(), this.#wire) ?? fail(unreadable());
  }

  async renameInbox(address: string, to: { username: string; domain: string }, call: MailCall): Promise<Inbox> {
    const path = `/api/emails/${segment(address, 'inbox')}/${segment(to.username, 'username')}/${segment(to.domain, 'domain')}`;
    const reply = await this.#http.json('POST', path, call);
    const error = replyError(reply, 'inbox', this.#now());
    if (error) throw renameError(error, reply, to);
    return readInbox(reply.body, this.#now(), this.#wire) ?? fail(unreadable());
  }

  async deleteInbox(address: string, call: MailCall): Promise<void> {
    this.#check(await this.#http.json('DELETE', `/api/emails/${segment(address, 'inbox')}`, call), 'inbox');
  }

  async listMessages(address: string, call: MailCall): Promise<MessageList> {
    const path = `/api/messages?email=${segment(address, 'inbox')}`;
    const read: ReadReply<MessageList | Reply> = (reply, deadline) => this.#lists.read(reply, address, call, deadline);
    const answer = await this.#http.read('GET', path, call, read, true);
    if ('messages' in answer) return answer;
    this.#check(answer, 'inbox');
    throw unreadable();
  }

  knownMessages(): null {
    return null;
  }

  async readMessage({ inbox, id }: MessageRef, call: MailCall): Promise<Message> {
    const reply = await this.#http.json('GET', `/api/messages/${segment(id, 'message')}`, call);
    this.#check(reply, 'message');
    return readMessage(reply.body, inbox, this.#wire) ?? fail(unreadable());
  }

  async deleteMessage({ id }: MessageRef, call: MailCall): Promise<void> {
    this.#check(await this.#http.json('DELETE', `/api/messages/${segment(id, 'message')}`, call), 'message');
  }

  async openAttachment(
    { messageId, ref }: AttachmentRef,
    call: MailCall,
    request: AttachmentRequest = {},
  ): Promise<AttachmentStream> {
    const path = `/api/messages/${segment(messageId, 'message')}/attachments/${segment(ref, 'attachment')}`;
    const answer = await download(this.#http, path, call, request);
    if ('status' in answer) throw fileError(answer, this.#now());
    return answer;
  }

  #check(reply: Reply, subject: string | null): void {
    const error = replyError(reply, subject, this.#now());
    if (error) throw error;
  }
}

function fail(error: Error): never {
  throw error;
}

/** Says which part of a new name was refused, as far as the status and the names of the refused fields tell. */
function renameError(error: GatewayError, reply: Reply, to: { username: string; domain: string }): GatewayError {
  // A 402 is of the account, and not of the name.
  if (!isGatewayError(error, 'BAD_USER_INPUT', 'FORBIDDEN') || reply.status === 402) return error;
  const context = { status: reply.status };
  const fields = isObject(reply.body.errors) ? Object.keys(reply.body.errors) : [];
  if (reply.status === 409) {
    const address = `${to.username}@${to.domain}`;
    const message = `${address} is taken. Choose another username.`;
    return new GatewayError('BAD_USER_INPUT', message, { context: { ...context, reason: 'ADDRESS_TAKEN', address } });
  }
  if (reply.status === 403 || fields.includes('domain')) {
    const message = `This account may not use the domain ${to.domain}.`;
    return new GatewayError('FORBIDDEN', message, { context: { ...context, reason: 'DOMAIN_NOT_ALLOWED' } });
  }
  const message = `The mail service does not accept the username ${to.username}. Letters, digits, dots, hyphens and underscores are safe.`;
  return new GatewayError('BAD_USER_INPUT', message, { context: { ...context, field: ['username'] } });
}
