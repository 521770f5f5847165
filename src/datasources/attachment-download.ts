import { Readable } from 'node:stream';
import { GatewayError, outsideFile } from '../errors.ts';
import { partGiven, rangeHeader, sizeBeyond, wholeNumber } from './content-range.ts';
import type { UpstreamHttp } from './http.ts';
import type { AttachmentRequest, AttachmentStream, ByteRange, MailCall } from './mail-source.ts';
import type { OpenFile, Reply, ReplyHeaders } from './upstream-reply.ts';

/** Opens the file at that path of the upstream, or gives what was answered in its place. */
export async function download(
  http: UpstreamHttp,
  path: string,
  call: MailCall,
  { range, head, inline, size }: AttachmentRequest,
): Promise<AttachmentStream | Reply> {
  if (head) return headOf(http, path, call, size);
  const reply = await http.open(path, call, { range: range && rangeHeader(range), inline, size });
  if (!('status' in reply)) return streamOf(reply, range);
  if (reply.status === 416 && range) throw outsideFile(sizeBeyond(reply.headers), reply.status);
  return reply;
}

function streamOf({ isPart, headers, body }: OpenFile, asked: ByteRange | undefined): AttachmentStream {
  const acceptsRanges = isPart || doesAcceptRanges(headers);
  if (!isPart) return { body, size: wholeNumber(headers['content-length']), part: null, acceptsRanges };
  const given = asked && partGiven(headers, asked);
  if (!given) {
    letGo(body);
    throw new GatewayError(
      'UPSTREAM_INVALID_RESPONSE',
      'The mail service gave another part of the file than was asked for.',
      { context: { status: 206 } },
    );
  }
  const { first, last, size } = given;
  return { body, size, part: { first, last }, acceptsRanges };
}

/** Statuses that say the same of GET; with the others, the server may mean that it does not know HEAD here. */
const isPlain = (status: number) => [204, 205, 401, 410, 429].includes(status) || (status >= 500 && status !== 501);

/**
 * What is known of a file without its bytes. An upstream that does not answer HEAD is asked for the file, of which nothing is read:
 * that takes one call of the quota as well, since what is refused does not count.
 */
async function headOf(
  http: UpstreamHttp,
  path: string,
  call: MailCall,
  size: number | undefined,
): Promise<AttachmentStream | Reply> {
  // Of a JSON that may be a refusal, the head would be a second call that counts.
  if (size !== undefined || !/\.json$/i.test(path)) {
    const { status, headers, isFile } = await http.head(path, call, size);
    if (isFile && status !== 206) return empty(headers);
    if (isPlain(status)) return { status, headers, body: {}, bytes: 0 };
  }
  const reply = await http.open(path, call, { inline: true, size });
  if ('status' in reply) return reply;
  if (reply.isPart) return streamOf(reply, undefined);
  letGo(reply.body);
  return empty(reply.headers);
}

function empty(headers: ReplyHeaders): AttachmentStream {
  return {
    body: Readable.from([]),
    // Servers that leave out the body may count what they left.
    size: wholeNumber(headers['content-length']) || null,
    part: null,
    acceptsRanges: doesAcceptRanges(headers),
  };
}

function doesAcceptRanges(headers: ReplyHeaders): boolean {
  return String(headers['accept-ranges'] ?? '').toLowerCase() === 'bytes';
}

function letGo(body: Readable): void {
  body.on('error', () => {});
  body.destroy();
}
