import type { SMTPServerDataStream } from 'smtp-server';

export class MessageTooBigError extends Error {
  override readonly name = 'MessageTooBigError';
}

export class OutOfMemoryError extends Error {
  override readonly name = 'OutOfMemoryError';
}

/** The message has been handed on too often. */
export class MailLoopError extends Error {
  override readonly name = 'MailLoopError';
}

/** The client went away in the middle of its message. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

/** The bytes that all messages on their way may hold together. */
export class MemoryBudget {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  take(bytes: number): boolean {
    if (bytes > this.#left) return false;
    this.#left -= bytes;
    return true;
  }

  release(bytes: number): void {
    this.#left += bytes;
  }
}

/** Bytes are gathered in blocks of this size: packets of a byte each would cost a hundred times what they carry. */
const BLOCK_BYTES = 16 * 1024;

/**
 * Reads DATA to its end. Once the message is over `maxBytes` or the budget it keeps nothing more, but reads on, since
 * SMTP has no way to interrupt a client; then throws MessageTooBigError or OutOfMemoryError. ClientGoneError when the
 * client leaves. On success the message's length stays taken from the budget, and the caller releases it.
 */
export async function readMessage(
  stream: SMTPServerDataStream,
  maxBytes: number,
  budget: MemoryBudget,
): Promise<Buffer> {
  let blocks: Buffer[] = [];
  let free = 0;
  let held = 0;
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure = error;
    blocks = [];
    budget.release(held);
    held = 0;
  };
  const keep = (chunk: Buffer) => {
    const here = chunk.subarray(0, free);
    here.copy(blocks.at(-1) ?? here, BLOCK_BYTES - free);
    free -= here.length;
    for (let at = here.length; at < chunk.length; at += BLOCK_BYTES) {
      const block = Buffer.allocUnsafe(BLOCK_BYTES);
      free = BLOCK_BYTES - chunk.copy(block, 0, at);
      blocks.push(block);
    }
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (failure) continue;
      if (stream.sizeExceeded || held + chunk.length > maxBytes) fail(new MessageTooBigError());
      else if (!budget.take(chunk.length)) fail(new OutOfMemoryError());
      else {
        held += chunk.length;
        keep(chunk);
      }
    }
  } catch (error) {
    fail(new ClientGoneError('The client went away in the middle of its message', { cause: error }));
  }
  if (failure) throw failure;
  return Buffer.concat(blocks, held);
}
