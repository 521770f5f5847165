import type { Dispatcher } from 'undici';
import { GatewayError } from '../errors.ts';
import { wholeNumber } from './content-range.ts';
import type { Deadline, Ending } from './deadline.ts';
import { ReplyBytes } from './reply-bytes.ts';
import type { ReplyHeaders } from './upstream-reply.ts';

/** A reply of any status, with all of its body. */
export interface WholeReply {
  readonly statusCode: number;
  readonly headers: ReplyHeaders;
  readonly bytes: ReplyBytes;
}

export interface ExchangeOptions {
  /** A body larger than this is refused, and read no further. Bytes. */
  readonly maxBytes: number;
  /** Whether the hash of the body will be asked for. */
  readonly isHashed: boolean;
  /** Given the head of the reply; what it throws is what becomes of the request. */
  readonly onHead: (headers: ReplyHeaders, status: number) => void;
}

/** Sends a request, and takes the reply to it whole. Rejects with the reason of the deadline once that is over. */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  options: ExchangeOptions,
  deadline: Deadline,
): Promise<WholeReply> {
  return new Promise((resolve, reject) => {
    const taken = new Exchange(options, deadline, resolve, reject);
    deadline.watch(taken);
    if (!deadline.isOver) dispatcher.dispatch(request, taken);
  });
}

/**
 * A request under way, as undici has it: of its own handlers, `request` makes a stream of each reply, which costs more than all the
 * rest of a small call.
 */
class Exchange implements Dispatcher.DispatchHandler, Ending {
  readonly #options: ExchangeOptions;
  readonly #deadline: Deadline;
  readonly #resolve: (reply: WholeReply) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | null = null;
  #isOver = false;
  #reason: unknown;
  #status = 0;
  #headers: ReplyHeaders = {};
  #bytes: ReplyBytes | undefined;

  constructor(
    options: ExchangeOptions,
    deadline: Deadline,
    resolve: (reply: WholeReply) => void,
    reject: (error: unknown) => void,
  ) {
    this.#options = options;
    this.#deadline = deadline;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Also while it waits for a connection, when undici would leave it alone until it has one. */
  end(reason: unknown): void {
    if (this.#isOver) return;
    this.#fail(reason);
    this.#controller?.abort(reason as Error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isOver) controller.abort(this.#reason as Error);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: ReplyHeaders): void {
    // What is said before the reply itself (103, say) is nothing of it.
    if (this.#isOver || status < 200) return;
    this.#status = status;
    this.#headers = headers;
    const { onHead, maxBytes, isHashed } = this.#options;
    try {
      onHead(headers, status);
    } catch (error) {
      this.end(error);
      return;
    }
    // One that says itself how large it is need not be read for it.
    const size = wholeNumber(headers['content-length']) ?? 0;
    if (size > maxBytes) this.end(tooLarge(maxBytes));
    else this.#bytes = new ReplyBytes(size, isHashed);
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    const bytes = this.#bytes;
    if (this.#isOver || !bytes) return;
    const { maxBytes } = this.#options;
    if (bytes.length + chunk.length > maxBytes) this.end(tooLarge(maxBytes));
    else bytes.add(chunk);
  }

  onResponseEnd(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#deadline.unwatch();
    this.#resolve({ statusCode: this.#status, headers: this.#headers, bytes: this.#bytes as ReplyBytes });
  }

  onResponseError(_: Dispatcher.DispatchController | null, error: Error): void {
    if (!this.#isOver) this.#fail(error);
  }

  #fail(error: unknown): void {
    this.#isOver = true;
    this.#reason = error;
    this.#bytes = undefined;
    this.#deadline.unwatch();
    this.#reject(error);
  }
}

function tooLarge(maxBytes: number): GatewayError {
  return new GatewayError('UPSTREAM_INVALID_RESPONSE', `The mail service's answer is larger than ${maxBytes} bytes.`);
}
