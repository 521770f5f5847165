import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MaybePromise } from '../maybe-promise.ts';
import type { Answers, KeptAnswer } from '../operations/answers.ts';
import type { Waiting } from '../operations/deadline.ts';
import type { AskedOperation, DirectAnswer, LeftAlone } from '../operations/direct-execution.ts';
import type { ResultType } from './accepted-type.ts';
import { acceptedType } from './accepted-type.ts';
import { askedByBody, askedBySearch } from './asked-operation.ts';
import { entityTag, isNamed } from './entity-tag.ts';

export interface DirectQueriesOptions {
  readonly answers: Answers;
  /** Names who presents the header of a request, without judging it; null where there is nothing that could be. */
  readonly callerOf: (request: IncomingMessage) => string | null;
  readonly execute: (
    asked: AskedOperation,
    request: IncomingMessage,
    waiting: Waiting,
  ) => MaybePromise<DirectAnswer | LeftAlone>;
}

const UNTRIED: LeftAlone = { tried: null };
/** Requests with more are not answered from what is kept. Characters. */
const LONGEST_KEY = 16_384;

/** A query that is being answered. */
interface Asking {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly type: ResultType;
  /** What its answer is kept under; null where it is not kept. */
  readonly key: string | null;
}

/**
 * The short way of a query: from what was answered before, as long as that is what it would be answered now, or else by its plan.
 * Whatever is not a valid query that comes to data without an error is left to the framework, which so has the say in everything
 * else.
 */
export class DirectQueries {
  readonly #options: DirectQueriesOptions;

  constructor(options: DirectQueriesOptions) {
    this.#options = options;
  }

  /**
   * Answers a request that has been admitted, if it can.
   *
   * @param body of a POST, said to be JSON; null for a GET
   * @returns null where it is answered
   */
  answer(request: IncomingMessage, response: ServerResponse, body: Buffer | null): MaybePromise<LeftAlone | null> {
    const { answers, execute, callerOf } = this.#options;
    const type = acceptedType(request.headers.accept);
    const caller = type && callerOf(request);
    const text = body ? body.toString('latin1') : searchOf(request.url as string);
    if (!type || !caller || !text) return UNTRIED;
    const key = text.length > LONGEST_KEY ? null : `${caller} ${type} ${body ? 'body' : 'url'} ${text}`;
    const asking: Asking = { request, response, type, key };
    const kept = key === null ? null : answers.find(key);
    if (kept) return send(asking, kept);
    const asked = body ? askedByBody(body) : askedBySearch(text);
    if (!asked) return UNTRIED;
    const executed = execute(asked, request, new WaitingClient(response));
    return executed instanceof Promise
      ? executed.then((result) => this.#finish(asking, result))
      : this.#finish(asking, executed);
  }

  #finish(asking: Asking, executed: DirectAnswer | LeftAlone): LeftAlone | null {
    if ('tried' in executed) return executed;
    const { json, basis } = executed;
    const body = bytesOf(json);
    if (asking.key === null || basis === null) return send(asking, { body });
    const answer: KeptAnswer = { body, basis };
    this.#options.answers.keep(asking.key, answer);
    return send(asking, answer);
  }
}

function send({ request, response, type }: Asking, answer: Pick<KeptAnswer, 'body' | 'etag'>): null {
  const { body } = answer;
  if (request.method === 'GET') {
    answer.etag ??= entityTag(body, type);
    response.setHeader('etag', answer.etag);
    if (isNamed(answer.etag, request.headers['if-none-match'])) {
      response.writeHead(304).end();
      return null;
    }
  }
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': body.length });
  response.end(body, 'latin1');
  return null;
}

/** From here on, to copy the bytes costs more than to send them beside the head. */
const LARGE = 16_384;

/** The bytes of a text in UTF-8: where there are few, each as the character of that number. */
function bytesOf(text: string): string | Buffer {
  if (text.length > LARGE) return Buffer.from(text);
  return Buffer.byteLength(text) === text.length ? text : Buffer.from(text).toString('latin1');
}

/** What stands behind the question mark. */
function searchOf(url: string): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark + 1);
}

class WaitingClient implements Waiting {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  onGone(listener: () => void): void {
    const response = this.#response;
    if (response.destroyed) listener();
    // It closes as well when it has been given.
    else response.once('close', () => response.writableFinished || listener());
  }
}
