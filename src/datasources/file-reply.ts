import type { Dispatcher } from 'undici';
import { isObject } from './wire-fields.ts';

/** Files of these names are never web pages. */
const BINARY =
  /\.(?:pdf|png|jpe?g|gif|webp|avif|bmp|tiff?|ico|zip|gz|7z|rar|docx?|xlsx?|pptx?|od[tsp]|mp[34]|m4a|wav|ogg|mov|avi)$/i;

/** The largest JSON that is looked into for a refusal. Bytes. */
const SMALL = 65_536;

/**
 * What a reply to the download of a file is by its looks. The upstream may refuse with a 2xx, by a web page (a challenge) or a
 * JSON object; files of those types are served as well, so only what cannot be one is taken for a refusal.
 *
 * @param path ends in the file's name
 */
export function looksOf(
  { statusCode, headers }: Dispatcher.ResponseData,
  path: string,
): 'file' | 'reply' | 'refusal or file' {
  if (statusCode < 200 || statusCode >= 300) return 'reply';
  const type = String(headers['content-type'] ?? '').toLowerCase();
  if (type.startsWith('text/html') && BINARY.test(path)) return 'reply';
  // Nobody refuses by a part.
  if (statusCode === 206) return 'file';
  const isSmall = Number(headers['content-length'] ?? Number.NaN) <= SMALL;
  return type.startsWith('application/json') && isSmall ? 'refusal or file' : 'file';
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
