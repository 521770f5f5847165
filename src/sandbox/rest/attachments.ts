import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Chunks } from '../store/chunks.ts';
import { CHUNK_BYTES } from '../store/chunks.ts';
import type { Attachment } from '../store/messages.ts';
import type { Handler } from './call.ts';
import { ownMessage } from './messages.ts';
import type { ByteRange } from './range.ts';
import { parseRange } from './range.ts';
import { notFound, RequestError } from './request-error.ts';

export const downloadAttachment: Handler = async (call) => {
  const { request, response, rest } = call;
  const attachment = ownMessage(call).attachments.find(({ pathName }) => pathName === call.params.file);
  if (!attachment) throw notFound('Attachment');

  const range = parseRange(request.headers.range, attachment.size);
  if (range === 'unsatisfiable') {
    throw new RequestError(416, 'The range is not within the file.', {
      headers: { 'Content-Range': `bytes */${attachment.size}` },
    });
  }
  const { first, end } = range ?? { first: 0, end: attachment.size };
  if (range) response.setHeader('Content-Range', `bytes ${first}-${end - 1}/${attachment.size}`);
  response.setHeader('Content-Type', 'application/octet-stream');
  response.setHeader('Content-Length', end - first);
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const status = range ? 206 : 200;
  call.onHead(status);
  response.writeHead(status);
  if (request.method !== 'HEAD') await send(response, rest.store.chunks, attachment, { first, end });
  response.end();
  return undefined;
};

/** Reads a row only once the client has taken the ones before it, and none after it has gone. */
async function send(response: ServerResponse, chunks: Chunks, file: Attachment, { first, end }: ByteRange) {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  for (let at = first; at < end && !response.destroyed; ) {
    const row = chunks.read(file.mailId, file.part, Math.floor(at / CHUNK_BYTES));
    // Deleted in the meantime: the length has been promised, so only breaking off tells the client.
    if (!row) return response.destroy();
    const from = at % CHUNK_BYTES;
    const bytes = row.subarray(from, Math.min(row.length, from + end - at));
    at += bytes.length;
    if (response.write(bytes)) continue;
    await once(response, 'drain', { signal: gone.signal }).catch(() => {});
  }
}
