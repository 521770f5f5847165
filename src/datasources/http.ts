import { Readable } from 'node:stream';
import type { Dispatcher, Pool } from 'undici';
import { GatewayError } from '../errors.ts';
import type { Credential } from './credential.ts';
import type { Deadline } from './deadline.ts';
import type { WholeReply } from './exchange.ts';
import { exchange } from './exchange.ts';
import { bodyOf, isRefusal, looksOf, smallBody } from './file-reply.ts';
import type { Answered, GuardOptions } from './guarded-calls.ts';
import { GuardedCalls } from './guarded-calls.ts';
import type { MailCall } from './mail-source.ts';
import { orAborted } from './or-aborted.ts';
import { discard, parseObject, readBody } from './reply-body.ts';
import { UpstreamPools } from './upstream-pools.ts';
import type { FileHead, OpenFile, OpenOptions, Reply, ReplyHeaders } from './upstream-reply.ts';

export interface UpstreamOptions extends GuardOptions {
  /** Absolute base URL; a path in it is put before every route. */
  readonly url: string;
  /** Sockets kept open to the upstream at most. */
  readonly connections: number;
  /** Whether all calls are of one credential, and of callers that cannot be told from each other. */
  readonly oneCaller?: boolean | undefined;
  /** A reply larger than this is refused. Bytes. */
  readonly maxReplyBytes: number;
  /** Given the headers and the status of every reply. */
  readonly onReply?: (credential: Credential, headers: ReplyHeaders, status: number) => void;
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'DELETE';

/** Names and values in turn. */
type FileHeaders = readonly string[];

/** Makes something of a reply; throws a GatewayError where it cannot. */
export type ReadReply<T> = (reply: WholeReply, deadline: Deadline) => T | Promise<T>;

const JSON_REPLY: FileHeaders = ['accept', 'application/json'];
const FILE: FileHeaders = ['accept', '*/*'];

/** JSON over HTTP to one upstream: pooled, bounded in time and size, every failure a GatewayError. */
export class UpstreamHttp {
  readonly #options: UpstreamOptions;
  readonly #pools: UpstreamPools;
  readonly #calls: GuardedCalls;
  readonly #basePath: string;

  constructor(options: UpstreamOptions) {
    this.#options = options;
    this.#basePath = new URL(options.url).pathname.replace(/\/+$/, '');
    this.#pools = new UpstreamPools(options);
    this.#calls = new GuardedCalls(options);
  }

  /**
   * Sends a request without a body and reads the reply as a JSON object, whatever its status.
   *
   * @param path starts with a slash; its segments are encoded by the caller
   */
  json(method: Method, path: string, call: MailCall): Promise<Reply> {
    return this.read(method, path, call, readObject);
  }

  /**
   * The same, for whoever reads the reply in another way.
   *
   * @param read given the reply, whatever its status, and the deadline that is over when nobody wants what it makes of it
   */
  read<T>(method: Method, path: string, call: MailCall, read: ReadReply<T>, isHashed = false): Promise<T> {
    const lane = this.#pools.calls;
    const { maxReplyBytes } = this.#options;
    return this.#calls.run(lane, { isSafe: method === 'GET', path, call }, async (deadline) => {
      const onHead = (headers: ReplyHeaders, status: number) => this.#check(headers, status, call);
      const options = { maxBytes: maxReplyBytes, isHashed, onHead };
      const request = { method, path: this.#basePath + path, headers: headersOf(call, JSON_REPLY) };
      const reply = await exchange(lane.pool, request, options, deadline);
      const made = read(reply, deadline);
      const answer = made instanceof Promise ? await made : made;
      return { answer, status: reply.statusCode, headers: reply.headers };
    });
  }

  /**
   * Opens a download, which the caller reads to its end or destroys. What is no file is given as the reply that it is: any
   * status that files do not come with, and one of those that refuses.
   */
  async open(path: string, call: MailCall, { range, inline, size }: OpenOptions = {}): Promise<OpenFile | Reply> {
    const lane = this.#pools[inline ? 'inline' : 'files'];
    const wanted = range === undefined ? FILE : [...FILE, 'range', range];
    return this.#calls.run<OpenFile | Reply>(lane, { isSafe: true, path, call }, async ({ signal }) => {
      const reply = await this.#send(lane.pool, 'GET', path, wanted, call, signal);
      const { statusCode: status, headers, body } = reply;
      const isPart = status === 206;
      const looks = looksOf(reply, path, size);
      const small = looks === 'refusal or file' ? await smallBody(body) : null;
      // From here on undici's own timeout bounds each wait for bytes: a long file may take longer than one call. The
      // caller's signal still ends it.
      if (looks !== 'reply' && small === null) return { answer: { isPart, headers, body }, status, headers, body };
      const bytes = small ?? (await readBody(reply, this.#options.maxReplyBytes));
      if (small && (small.length === size || !isRefusal(small))) {
        return { answer: { isPart, headers, body: Readable.from([small]) }, status, headers };
      }
      return plain(reply, bytes, bodyOf(bytes, reply));
    });
  }

  /**
   * Asks for the head of a download. What a server says in place of a file it says in a body, and so does not say here. The
   * connection ends with it: one that sends the file all the same would have it read as the reply to whatever comes next.
   */
  async head(path: string, call: MailCall, size?: number): Promise<FileHead> {
    const lane = this.#pools.inline;
    return this.#calls.run(lane, { isSafe: true, path, call }, async ({ signal }) => {
      const reply = await this.#send(lane.pool, 'HEAD', path, FILE, call, signal);
      discard(reply.body);
      const { statusCode: status, headers } = reply;
      return { answer: { status, headers, isFile: looksOf(reply, path, size) === 'file' }, status, headers };
    });
  }

  /** Ends every connection; calls under way fail. */
  async close(): Promise<void> {
    await this.#pools.destroy();
  }

  async #send(
    pool: Pool,
    method: Method,
    path: string,
    headers: FileHeaders,
    call: MailCall,
    signal: AbortSignal,
  ): Promise<Dispatcher.ResponseData> {
    const request = pool.request({ method, path: this.#basePath + path, headers: headersOf(call, headers), signal });
    const reply = await orAborted(request, signal);
    try {
      this.#check(reply.headers, reply.statusCode, call);
    } catch (error) {
      discard(reply.body);
      throw error;
    }
    return reply;
  }

  /** Shows the head of a reply to the listener, and refuses one whose body cannot be read. */
  #check(headers: ReplyHeaders, status: number, { credential }: MailCall): void {
    this.#options.onReply?.(credential, headers, status);
    const coding = headers['content-encoding'];
    if (coding === undefined || /^(?:identity)?$/i.test(String(coding))) return;
    throw new GatewayError(
      'UPSTREAM_INVALID_RESPONSE',
      'The mail service answered with a content coding that was not asked for.',
    );
  }
}

/** No content coding is offered: what a compressed reply grows to cannot be known before. */
function headersOf({ credential }: MailCall, wanted: FileHeaders): string[] {
  return ['authorization', `Bearer ${credential.key}`, 'accept-encoding', 'identity', ...wanted];
}

/** A reply as a JSON object. */
export function readObject({ statusCode, headers, bytes }: WholeReply): Reply {
  const body = bytes.toBuffer();
  return { status: statusCode, headers, body: parseObject(body, { statusCode, headers }), bytes: body.length };
}

function plain(
  { statusCode: status, headers }: Dispatcher.ResponseData,
  bytes: Buffer,
  body: Reply['body'],
): Answered<Reply> {
  return { answer: { status, headers, body, bytes: bytes.length }, status, headers };
}
