import type { IncomingMessage, ServerResponse } from 'node:http';
import { addAbortSignal } from 'node:stream';
import { ANY_BYTES } from '../content/content-type.ts';
import type { AttachmentStream, MailSource } from '../datasources/mail-source.ts';
import { GatewayError, outsideFile } from '../errors.ts';
import type { AttachmentLinks, LinkedAttachment } from './attachment-links.ts';
import { ATTACHMENTS_PATH } from './attachment-links.ts';
import { answerBadLink, answerFailure } from './download-failure.ts';
import { isWorthALook, SAMPLE_BYTES, typeByName, typeOf } from './download-type.ts';
import { FileBytes } from './file-bytes.ts';
import type { OpenDownloads } from './open-downloads.ts';
import { rangeOf } from './range-of.ts';
import { contentDisposition } from './saved-name.ts';
import { cutOff, sendError } from './send.ts';

export interface AttachmentRouteOptions {
  readonly links: AttachmentLinks;
  readonly source: MailSource;
  readonly downloads: OpenDownloads;
  /** Whose share of the downloads a link takes from: its account's unless said otherwise. */
  readonly ownerOf?: (link: LinkedAttachment) => string;
  /** Holds a download of that owner against the rate limits; false where it has answered it. */
  readonly admit?: (request: IncomingMessage, response: ServerResponse, owner: string) => Promise<boolean>;
  /** The largest file that is passed on. Bytes. */
  readonly maxBytes: number;
  /** Told of failures that are not the caller's; never of what a file holds. */
  readonly onError: (error: unknown) => void;
}

/**
 * How long a reader of a file may seem to stand still: 10 kB/s take so long for the 4 MiB that the kernel may hold of it, and hide.
 * Milliseconds.
 */
export const DOWNLOAD_STALL_MS = 420_000;

/** How long the head of an answer may wait for the bytes that tell the type of a file. Milliseconds. */
const PEEK_MS = 250;

/** Streams one attachment to whoever holds its link; what the client does not read is not read upstream either. */
export function createAttachmentRoute(options: AttachmentRouteOptions) {
  const { links, source, downloads, maxBytes, onError, ownerOf = ({ credential }) => credential.id } = options;
  return async function serveAttachment(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendError(response, 405, 'BAD_USER_INPUT', 'Attachments are fetched with GET.');
    }
    const token = (request.url as string).slice(ATTACHMENTS_PATH.length).split(/[/?]/, 1)[0] as string;
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    let link: LinkedAttachment;
    try {
      link = await links.open(token);
    } catch (error) {
      return answerBadLink(response, error);
    }
    if (options.admit && !(await options.admit(request, response, ownerOf(link)))) return;
    try {
      await serveFile(link, request, response, gone.signal);
    } catch (error) {
      if (gone.signal.aborted) return;
      // The head is out: only a connection cut short can tell the client that the file is not whole.
      if (response.headersSent) cutOff(response);
      else answerFailure(response, error, onError);
    }
  };

  async function serveFile(
    link: LinkedAttachment,
    { method, headers }: IncomingMessage,
    response: ServerResponse,
    signal: AbortSignal,
  ): Promise<void> {
    const { credential, ref, filename, size } = link;
    const head = method === 'HEAD';
    const range = head ? undefined : rangeOf(headers);
    // Of no bytes at all there is no part (RFC 9110, 14.1.2), whatever the file.
    if (range && 'suffix' in range && range.suffix === 0) throw outsideFile(size ?? null);
    using _counted = head ? null : downloads.begin(ownerOf(link));
    const file = await source.openAttachment(ref, { credential, signal }, head ? { head, size } : { range, size });
    // What it says while nobody reads it, and after it was let go, is said to nobody.
    file.body.on('error', () => {});
    addAbortSignal(signal, file.body);
    try {
      refuseLarge(file, maxBytes);
      if (head) response.writeHead(200, headersOf(file, filename, typeByName(filename) ?? ANY_BYTES)).end();
      else await send(file, filename, maxBytes, response);
    } finally {
      file.body.destroy();
    }
  }
}

async function send(file: AttachmentStream, name: string, maxBytes: number, response: ServerResponse): Promise<void> {
  const bytes = new FileBytes(file.body);
  const beginsHere = !file.part || file.part.first === 0;
  const sample = beginsHere && isWorthALook(name) ? await bytes.peek(SAMPLE_BYTES, PEEK_MS) : null;
  const type = sample ? await typeOf(name, sample) : (typeByName(name) ?? ANY_BYTES);
  response.writeHead(file.part ? 206 : 200, headersOf(file, name, type));
  await bytes.pipeTo(response, lengthOf(file), maxBytes);
}

/** Bytes of the body, where known. */
function lengthOf({ size, part }: AttachmentStream): number | null {
  return part ? part.last - part.first + 1 : size;
}

/** The whole counts, where it is known: a large file does not come in through its parts. */
function refuseLarge(file: AttachmentStream, maxBytes: number): void {
  if ((file.size ?? lengthOf(file) ?? 0) <= maxBytes) return;
  throw new GatewayError('LIMIT_EXCEEDED', `This attachment is larger than ${maxBytes} bytes.`, {
    context: { reason: 'FILE_TOO_LARGE' },
  });
}

function headersOf(file: AttachmentStream, name: string, type: string): Record<string, string> {
  const { size, part, acceptsRanges } = file;
  const length = lengthOf(file);
  return {
    'content-type': type,
    'content-disposition': contentDisposition(name),
    ...(length === null ? {} : { 'content-length': String(length) }),
    ...(part ? { 'content-range': `bytes ${part.first}-${part.last}/${size ?? '*'}` } : {}),
    ...(acceptsRanges ? { 'accept-ranges': 'bytes' } : {}),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'cross-origin',
  };
}
