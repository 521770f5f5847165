import type { Dispatcher } from 'undici';
import { errors, Pool } from 'undici';
import { GatewayError } from '../errors.ts';
import type { Credential } from './credential.ts';
import type { MailCall } from './mail-source.ts';
import { isObject } from './wire.ts';

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
export type Method = 'GET' | 'POST' | 'DELETE';

export interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: Readonly<Record<string, unknown>>;
  /** Size of the body in bytes. */
  readonly bytes: number;
}

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** JSON over HTTP to one upstream: pooled, bounded in time and size, every failure a GatewayError. */
export class UpstreamHttp {
  readonly #options: UpstreamOptions;
  readonly #pool: Pool;
  readonly #basePath: string;

  constructor(options: UpstreamOptions) {
    const url = new URL(options.url);
    this.#options = options;
    this.#basePath = url.pathname.replace(/\/+$/, '');
    this.#pool = new Pool(url.origin, {
      connections: options.connections,
      keepAliveTimeout: 30_000,
      connect: { timeout: options.timeoutMs },
      headersTimeout: options.timeoutMs,
      bodyTimeout: options.timeoutMs,
    });
  }

  /**
   * Sends a request without a body and reads the reply as a JSON object, whatever its status.
   *
   * @param path starts with a slash; its segments are encoded by the caller
   */
  async json(method: Method, path: string, call: MailCall): Promise<Reply> {
    const deadline = new Deadline(this.#options.timeoutMs, call.signal);
    try {
      const reply = await this.#send(method, path, 'application/json', call, deadline.signal);
      const bytes = await readBody(reply.body, this.#options.maxReplyBytes);
      return { status: reply.statusCode, headers: reply.headers, body: parseObject(bytes, reply), bytes: bytes.length };
    } catch (error) {
      throw deadline.explain(error);
    } finally {
      deadline.release();
    }
  }

  /** Opens a download; the caller reads the body of a 2xx to its end or destroys it, and that of any other status is JSON. */
  async open(path: string, call: MailCall): Promise<Dispatcher.ResponseData | Reply> {
    const deadline = new Deadline(this.#options.timeoutMs, call.signal);
    try {
      const reply = await this.#send('GET', path, '*/*', call, deadline.signal);
      if (reply.statusCode >= 200 && reply.statusCode < 300) {
        // From here on undici's own timeout bounds each wait for bytes: a long file may take longer than one call. The
        // caller's signal still ends it.
        deadline.clear();
        reply.body.once('close', () => deadline.release());
        return reply;
      }
      const bytes = await readBody(reply.body, this.#options.maxReplyBytes);
      deadline.release();
      return { status: reply.statusCode, headers: reply.headers, body: parseObject(bytes, reply), bytes: bytes.length };
    } catch (error) {
      deadline.release();
      throw deadline.explain(error);
    }
  }

  /** Ends every connection; calls under way fail. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #send(method: Method, path: string, accept: string, call: MailCall, signal: AbortSignal) {
    call.spend?.();
    const reply = await this.#pool.request({
      method,
      path: this.#basePath + path,
      // No content coding is offered: what a compressed reply grows to cannot be known before.
      headers: { authorization: `Bearer ${call.credential.key}`, accept, 'accept-encoding': 'identity' },
      signal,
    });
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

/** One timer and the caller's own signal, told apart when the call is aborted. */
class Deadline {
  readonly #abort = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #outer: AbortSignal | undefined;
  readonly #onOuter = () => this.#abort.abort(this.#outer?.reason);

  constructor(ms: number, outer: AbortSignal | undefined) {
    this.#outer = outer;
    this.#timer = setTimeout(() => {
      this.#abort.abort(
        new GatewayError('UPSTREAM_TIMEOUT', `The mail service did not answer within ${ms} ms. Try again.`),
      );
    }, ms);
    if (outer?.aborted) this.#onOuter();
    else outer?.addEventListener('abort', this.#onOuter, { once: true });
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Stops the clock; the caller's signal still aborts. */
  clear(): void {
    clearTimeout(this.#timer);
  }

  /** Stops the clock and lets go of the caller's signal, which may live much longer than the call. */
  release(): void {
    this.clear();
    this.#outer?.removeEventListener('abort', this.#onOuter);
  }

  /** What the caller is told: the reason of an abort, or the failure as a GatewayError. */
  explain(error: unknown): unknown {
    if (this.#abort.signal.aborted) return this.#abort.signal.reason;
    return asGatewayError(error);
  }
}

/** Maps what undici and the sockets throw to the kinds a client can act on. */
export function asGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  if (TIMEOUTS.has(code))
    return new GatewayError('UPSTREAM_TIMEOUT', 'The mail service took too long. Try again.', { cause: error });
  if (
    error instanceof errors.HTTPParserError ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
    code === 'UND_ERR_HEADERS_OVERFLOW'
  ) {
    return new GatewayError('UPSTREAM_INVALID_RESPONSE', 'The mail service answered with something that is not HTTP.', {
      cause: error,
    });
  }
  return new GatewayError('UPSTREAM_UNAVAILABLE', 'The mail service cannot be reached. Try again in a moment.', {
    cause: error,
    retryAfter: 1,
  });
}

type Body = Dispatcher.ResponseData['body'];

/** Lets go of a reply whose body is not wanted; the connection goes with it. */
function discard(body: Body): void {
  body.on('error', () => {});
  body.destroy();
}

async function readBody(body: Body, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      discard(body);
      throw new GatewayError(
        'UPSTREAM_INVALID_RESPONSE',
        `The mail service's answer is larger than ${maxBytes} bytes.`,
      );
    }
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
}

function parseObject(bytes: Buffer, { statusCode, headers }: Dispatcher.ResponseData): Reply['body'] {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8', start));
    if (isObject(value)) return value;
  } catch {
    // Falls through: what is not JSON is told by its status and its looks.
  }
  const context = { status: statusCode };
  if (
    /^text\/html|^application\/xhtml/i.test(String(headers['content-type'] ?? '')) ||
    /^\s*</.test(bytes.toString('latin1', start, start + 64))
  ) {
    if (statusCode < 500 || statusCode === 503) {
      throw new GatewayError(
        'UPSTREAM_BLOCKED',
        'The mail service answered with a web page (a challenge, perhaps) instead of data.',
        { context },
      );
    }
  }
  // An error status says enough by itself; its body is not needed.
  if (statusCode >= 300) return {};
  throw new GatewayError(
    'UPSTREAM_INVALID_RESPONSE',
    'The mail service answered with something that is not a JSON object.',
    { context },
  );
}
