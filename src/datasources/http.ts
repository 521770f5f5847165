import { Readable } from 'node:stream';
import { Pool } from 'undici';
import { GatewayError } from '../errors.ts';
import type { Credential } from './credential.ts';
import { Deadline } from './deadline.ts';
import { isRefusal, looksOf } from './file-reply.ts';
import type { MailCall } from './mail-source.ts';
import { orAborted } from './or-aborted.ts';
import { discard, parseObject, readBody } from './reply-body.ts';
import type { JsonObject } from './wire-fields.ts';

export interface UpstreamOptions {
  /** Absolute base URL; a path in it is put before every route. */
  readonly url: string;
  /** Sockets kept open to the upstream at most. */
  readonly connections: number;
  /** From the start of a call to the end of its reply; of a file, to its first byte. Milliseconds. */
  readonly timeoutMs: number;
  /** A reply larger than this is refused. Bytes. */
  readonly maxReplyBytes: number;
  /** Given the headers of every reply. */
  readonly onReply?: (credential: Credential, headers: ReplyHeaders) => void;
}

export type ReplyHeaders = Readonly<Record<string, string | string[] | undefined>>;
export type Method = 'GET' | 'HEAD' | 'POST' | 'DELETE';

export interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: JsonObject;
  /** Size of the body in bytes. */
  readonly bytes: number;
}

export interface OpenOptions {
  /** As it stands in a Range header. */
  readonly range?: string | undefined;
  /** Is read at once, by no slow reader. */
  readonly inline?: boolean | undefined;
}

export interface OpenFile {
  /** Whether the body is a part of the file (206). */
  readonly isPart: boolean;
  readonly headers: ReplyHeaders;
  readonly body: Readable;
}

export interface FileHead {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** False also where only the body would tell. */
  readonly isFile: boolean;
}

const JSON_REPLY = { accept: 'application/json' };
const FILE = { accept: '*/*' };

/** JSON over HTTP to one upstream: pooled, bounded in time and size, every failure a GatewayError. */
export class UpstreamHttp {
  readonly #options: UpstreamOptions;
  readonly #calls: Pool;
  /** Files have connections of their own: a reader that stalls keeps its one, and calls must not wait for that. */
  readonly #files: Pool;
  /** Nor must what is read of files without such a reader. */
  readonly #inline: Pool;
  readonly #basePath: string;

  constructor(options: UpstreamOptions) {
    const url = new URL(options.url);
    this.#options = options;
    this.#basePath = url.pathname.replace(/\/+$/, '');
    const pool = (connections: number) =>
      new Pool(url.origin, {
        connections,
        keepAliveTimeout: 30_000,
        connect: { timeout: options.timeoutMs },
        headersTimeout: options.timeoutMs,
        bodyTimeout: options.timeoutMs,
      });
    this.#calls = pool(options.connections);
    this.#files = pool(options.connections);
    this.#inline = pool(Math.ceil(options.connections / 4));
  }

  /**
   * Sends a request without a body and reads the reply as a JSON object, whatever its status.
   *
   * @param path starts with a slash; its segments are encoded by the caller
   */
  async json(method: Method, path: string, call: MailCall): Promise<Reply> {
    const deadline = new Deadline(this.#options.timeoutMs, call.signal);
    try {
      const reply = await this.#send(this.#calls, method, path, JSON_REPLY, call, deadline.signal);
      const bytes = await readBody(reply.body, this.#options.maxReplyBytes);
      return { status: reply.statusCode, headers: reply.headers, body: parseObject(bytes, reply), bytes: bytes.length };
    } catch (error) {
      throw deadline.explain(error);
    } finally {
      deadline.release();
    }
  }

  /**
   * Opens a download, which the caller reads to its end or destroys. What is no file is given as the reply that it is: any
   * status but a 2xx, and a 2xx that refuses.
   */
  async open(path: string, call: MailCall, { range, inline }: OpenOptions = {}): Promise<OpenFile | Reply> {
    const deadline = new Deadline(this.#options.timeoutMs, call.signal);
    try {
      const wanted = range === undefined ? FILE : { ...FILE, range };
      const reply = await this.#send(inline ? this.#inline : this.#files, 'GET', path, wanted, call, deadline.signal);
      const { statusCode: status, headers } = reply;
      const isPart = status === 206;
      const looks = looksOf(reply, path);
      if (looks === 'file') {
        // From here on undici's own timeout bounds each wait for bytes: a long file may take longer than one call. The
        // caller's signal still ends it.
        deadline.clear();
        reply.body.once('close', () => deadline.release());
        return { isPart, headers, body: reply.body };
      }
      const bytes = await readBody(reply.body, this.#options.maxReplyBytes);
      deadline.release();
      if (looks === 'refusal or file' && !isRefusal(bytes)) return { isPart, headers, body: Readable.from([bytes]) };
      return { status, headers, body: parseObject(bytes, reply), bytes: bytes.length };
    } catch (error) {
      deadline.release();
      throw deadline.explain(error);
    }
  }

  /** Asks for the head of a download. What a server says in place of a file it says in a body, and so does not say here. */
  async head(path: string, call: MailCall): Promise<FileHead> {
    const deadline = new Deadline(this.#options.timeoutMs, call.signal);
    try {
      const reply = await this.#send(this.#inline, 'HEAD', path, FILE, call, deadline.signal);
      discard(reply.body);
      return { status: reply.statusCode, headers: reply.headers, isFile: looksOf(reply, path) === 'file' };
    } catch (error) {
      throw deadline.explain(error);
    } finally {
      deadline.release();
    }
  }

  /** Ends every connection; calls under way fail. */
  async close(): Promise<void> {
    await Promise.all([this.#calls, this.#files, this.#inline].map((pool) => pool.destroy()));
  }

  async #send(
    pool: Pool,
    method: Method,
    path: string,
    headers: { readonly accept: string; readonly range?: string },
    call: MailCall,
    signal: AbortSignal,
  ) {
    call.spend?.();
    const request = pool.request({
      method,
      path: this.#basePath + path,
      // No content coding is offered: what a compressed reply grows to cannot be known before.
      headers: { authorization: `Bearer ${call.credential.key}`, 'accept-encoding': 'identity', ...headers },
      signal,
    });
    const reply = await orAborted(request, signal);
    this.#options.onReply?.(call.credential, reply.headers);
    const coding = reply.headers['content-encoding'];
    if (coding !== undefined && coding !== 'identity') {
      discard(reply.body);
      throw new GatewayError(
        'UPSTREAM_INVALID_RESPONSE',
        'The mail service answered with a content coding that was not asked for.',
      );
    }
    return reply;
  }
}
