import type { AttachmentRef, MailCall, MailSource } from '../datasources/mail-source.ts';
import { GatewayError, isGatewayError } from '../errors.ts';

/**
 * The bytes of a small file, or null when there are more than `maxBytes`; reads no further than that.
 *
 * @param listedSize what its message says of it; 0 where it says nothing. Bytes
 */
export async function readAttachment(
  source: MailSource,
  ref: AttachmentRef,
  listedSize: number,
  maxBytes: number,
  call: MailCall,
): Promise<Buffer | null> {
  const { body, size } = await source.openAttachment(ref, call, {
    inline: true,
    size: listedSize || undefined,
  });
  try {
    if (size !== null && size > maxBytes) return null;
    const chunks: Buffer[] = [];
    let read = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      read += chunk.length;
      if (read > maxBytes) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, read);
  } catch (error) {
    call.signal?.throwIfAborted();
    if (isGatewayError(error)) throw error;
    if (String((error as NodeJS.ErrnoException).code).includes('TIMEOUT')) {
      throw new GatewayError('UPSTREAM_TIMEOUT', 'The mail service took too long over the file. Try again.', {
        cause: error,
      });
    }
    throw new GatewayError('UPSTREAM_UNAVAILABLE', 'The mail service broke off the download. Try again.', {
      cause: error,
      retryAfter: 1,
    });
  } finally {
    // A body that is not read to its end holds a connection; what it says while it is ended matters to nobody.
    body.on('error', () => {});
    body.destroy();
  }
}
