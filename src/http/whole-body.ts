import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendError } from './send.ts';

/** A body that is here already, in the form in which the framework takes one from whoever has read it. */
export class WholeBody {
  /** Looked for by name: a body without fields of its own is taken for none. */
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    yield this.bytes;
  }
}

/**
 * Reads the body before anybody else sees the request, so that one without a length is refused like one with too large a length:
 * the framework would destroy the request, and the rest of it could not be read any more, nor the answer.
 *
 * @returns null where the request has been answered, or its client is gone
 */
export async function takeBody(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  const end = await new Promise<'whole' | 'large' | 'gone'>((resolve) => {
    const gone = () => resolve('gone');
    request
      .on('data', (piece: Buffer) => {
        size += piece.length;
        if (size <= maxBytes) return void pieces.push(piece);
        pieces.length = 0;
        resolve('large');
      })
      .on('end', () => resolve('whole'))
      .on('close', gone)
      .on('error', gone);
  });
  if (end === 'large') {
    response.setHeader('connection', 'close');
    sendError(response, 413, 'LIMIT_EXCEEDED', `A request may have ${maxBytes} bytes. Send a shorter one.`);
  }
  if (end !== 'whole') return null;
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
}
