import type { Dispatcher } from 'undici';
import { GatewayError } from '../errors.ts';
import { wholeNumber } from './content-range.ts';
import type { ReplyHeaders } from './upstream-reply.ts';
import type { JsonObject } from './wire-fields.ts';
import { isObject } from './wire-fields.ts';

type Body = Dispatcher.ResponseData['body'];

/** Lets go of a reply whose body is not wanted; the connection goes with it. */
export function discard(body: Body): void {
  body.on('error', () => {});
  body.destroy();
}

/** The whole body; one that grows past `maxBytes` is UPSTREAM_INVALID_RESPONSE, and is read no further. */
export async function readBody(
  { body, headers }: Pick<Dispatcher.ResponseData, 'body' | 'headers'>,
  maxBytes: number,
): Promise<Buffer> {
  const tooLarge = () => {
    discard(body);
    return new GatewayError('UPSTREAM_INVALID_RESPONSE', `The mail service's answer is larger than ${maxBytes} bytes.`);
  };
  // One that says itself how large it is need not be read for it.
  if ((wholeNumber(headers['content-length']) ?? 0) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
}

/**
 * The JSON object in a body. Of an error status an empty one will do, since the status says enough; a web page in the place of
 * data is UPSTREAM_BLOCKED.
 */
export function parseObject(
  bytes: Buffer,
  { statusCode, headers }: Pick<Dispatcher.ResponseData, 'statusCode'> & { readonly headers: ReplyHeaders },
): JsonObject {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8', start));
    if (isObject(value)) return value;
  } catch {
    // Falls through: what is not JSON is told by its status and its looks.
  }
  if (statusCode === 204) return {};
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
  if (statusCode >= 300) return {};
  throw new GatewayError(
    'UPSTREAM_INVALID_RESPONSE',
    'The mail service answered with something that is not a JSON object.',
    { context },
  );
}
