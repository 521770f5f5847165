import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { create as contentDisposition } from 'content-disposition';
import { contentTypeOf } from '../content/content-type.ts';
import type { MailSource } from '../datasources/mail-source.ts';
import type { ErrorCode } from '../errors.ts';
import { isGatewayError } from '../errors.ts';
import type { AttachmentLinks } from './attachment-links.ts';
import { ATTACHMENTS_PATH } from './attachment-links.ts';
import { sendError } from './send.ts';

export interface AttachmentRouteOptions {
  readonly links: AttachmentLinks;
  readonly source: MailSource;
  /** Told of failures that are not the caller's; never of what a file holds. */
  readonly onError: (error: unknown) => void;
}

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 404,
  QUOTA_EXHAUSTED: 503,
  RATE_LIMITED: 503,
  UPSTREAM_TIMEOUT: 504,
};

/** Types that a browser would run or lay out; they are saved as bytes without a type. */
const ACTIVE =
  /^(?:text\/(?:html|xml|css|javascript|ecmascript)|image\/svg|application\/(?:xhtml|xml|javascript|ecmascript|wasm|x-shockwave)|.*\+xml$|multipart\/)/i;

function headersFor(filename: string, size: number | null): Record<string, string> {
  const extension = /\.([^.]{1,16})$/.exec(filename)?.[1]?.toLowerCase() ?? null;
  const type = contentTypeOf({ extension });
  return {
    'content-type': ACTIVE.test(type) ? 'application/octet-stream' : type,
    'content-disposition': contentDisposition(savedName(filename)),
    ...(size === null ? {} : { 'content-length': String(size) }),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** A name that a browser can save: no path, no control or direction-changing character, not endless. */
function savedName(filename: string): string {
  const name = filename
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (name.length <= 150) return name || 'attachment';
  const extension = /\.[^.]{1,16}$/.exec(name)?.[0] ?? '';
  return name.slice(0, 150 - extension.length).toWellFormed() + extension;
}

/** Streams one attachment to whoever holds its link; what the client does not read is not read upstream either. */
export function createAttachmentRoute({ links, source, onError }: AttachmentRouteOptions) {
  return async function serveAttachment(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendError(response, 405, 'BAD_USER_INPUT', 'Attachments are fetched with GET.');
    }
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const token = (request.url as string).slice(ATTACHMENTS_PATH.length).split(/[/?]/, 1)[0] as string;
      const { credential, ref, filename } = await links.open(token);
      const { body, size } = await source.openAttachment(ref, { credential, signal: gone.signal });
      response.writeHead(200, headersFor(filename, size));
      if (request.method === 'HEAD') {
        body.on('error', () => {});
        body.destroy();
        response.end();
      } else {
        await pipeline(body, response);
      }
    } catch (error) {
      if (gone.signal.aborted) return;
      // The head is out: only a connection cut short can tell the client that the file is not whole.
      if (response.headersSent) return void response.destroy();
      answer(response, error, onError);
    }
  };
}

function answer(response: ServerResponse, error: unknown, onError: (error: unknown) => void): void {
  if (!isGatewayError(error)) {
    onError(error);
    sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Unexpected error.');
    return;
  }
  const status = error.context.status === 410 ? 410 : (STATUS[error.code] ?? 502);
  if (error.retryAfter !== undefined) response.setHeader('retry-after', String(error.retryAfter));
  const message = status === 404 ? 'The attachment is not there any more.' : error.message;
  sendError(response, status, error.code, message);
}
