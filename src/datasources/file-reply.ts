import type { Readable } from 'node:stream';
import mime from 'mime';
import type { Dispatcher } from 'undici';
import { isGatewayError } from '../errors.ts';
import { wholeNumber } from './content-range.ts';
import { parseObject } from './reply-body.ts';
import type { JsonObject } from './wire-fields.ts';
import { isObject } from './wire-fields.ts';

/** The statuses with which a file comes. */
const WITH_A_FILE = new Set([200, 203, 206]);
const PAGE = /^(?:text\/html|application\/xhtml)/;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/;
/** What a server may have to send as a page: pages, XML, and mails, of which web archives are some. */
const MAY_BE_A_PAGE = /^(?:text\/html|(?:text|application)\/(?:[\w.-]+\+)?xml|message\/|multipart\/)/;

/** The largest JSON that is looked into for a refusal. Bytes. */
const SMALL = 65_536;

/**
 * What a reply to the download of a file is by its looks. The upstream may refuse with a 2xx, by a web page (a challenge) or a
 * JSON object; files of those types are served as well, so only what cannot be one is taken for a refusal.
 *
 * @param path ends in the file's name
 * @param size of the file, where it is known beforehand: what is just as long is the file. Bytes
 */
export function looksOf(
  { statusCode, headers }: Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>,
  path: string,
  size?: number,
): 'file' | 'reply' | 'refusal or file' {
  if (!WITH_A_FILE.has(statusCode)) return 'reply';
  const isPart = statusCode === 206;
  const length = wholeNumber(headers['content-length']);
  if (!isPart && length !== null && length === size) return 'file';
  const type = String(headers['content-type'] ?? '').toLowerCase();
  if (PAGE.test(type) && !mayBeAPage(path)) return 'reply';
  // Nobody refuses by a part.
  return !isPart && JSON_TYPE.test(type) && (length ?? 0) <= SMALL ? 'refusal or file' : 'file';
}

/** Also where the name says nothing of the type. */
function mayBeAPage(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const type = name.includes('.') ? mime.getType(name) : null;
  return type === null || MAY_BE_A_PAGE.test(type);
}

/** All of a body that is small; null of a larger one, to which is given back what was read of it. */
export async function smallBody(body: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= SMALL) continue;
    body.unshift(Buffer.concat(chunks));
    return null;
  }
  return Buffer.concat(chunks);
}

/** Whether a small JSON is the upstream's word for "no", and not a file. */
export function isRefusal(bytes: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return isObject(value) && value.status === false;
  } catch {
    return false;
  }
}

/**
 * What is said in the place of a file. A web page is a challenge where it stands for the file, or forbids it; with any other status it
 * is the server's own page for that, and the status says enough.
 *
 * @throws GatewayError UPSTREAM_BLOCKED for a challenge
 */
export function bodyOf(bytes: Buffer, reply: Dispatcher.ResponseData): JsonObject {
  try {
    return parseObject(bytes, reply);
  } catch (error) {
    const { statusCode } = reply;
    if (isGatewayError(error, 'UPSTREAM_BLOCKED') && (statusCode < 300 || statusCode === 403)) throw error;
    return {};
  }
}
