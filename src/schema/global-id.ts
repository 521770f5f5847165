import { GatewayError } from '../errors.ts';

/** An id that a client keeps: the type's name and the object's key, opaque and safe in a URL. */
export function encodeGlobalId(typename: string, key: string): string {
  const text = `${typename}:${key}`;
  // Nearly all are ASCII, for which there is a way that takes a fifth of the time. Every message of a list has one.
  return ASCII.test(text) ? inUrlAlphabet(btoa(text)) : Buffer.from(text).toString('base64url');
}

const ASCII = /^[\x20-\x7e]*$/;

/** From the alphabet of RFC 4648, 4, to that of 5, without padding. */
function inUrlAlphabet(base64: string): string {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const text = padding === 0 ? base64 : base64.slice(0, -padding);
  return OTHER.test(text) ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
}

const OTHER = /[+/]/;

function notAnId(): never {
  const message = 'This is not an id of this graph. Use the id field of an object that it gave you.';
  throw new GatewayError('BAD_USER_INPUT', message, { context: { field: ['id'] } });
}

/** Reads it back; what this gateway cannot have made is BAD_USER_INPUT. */
export function decodeGlobalId(id: string): { typename: string; id: string } {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  if (colon < 1 || encodeGlobalId(text.slice(0, colon), text.slice(colon + 1)) !== id) {
    notAnId();
  }
  return { typename: text.slice(0, colon), id: text.slice(colon + 1) };
}

const NODE_TYPES: ReadonlySet<string> = new Set(['Attachment', 'Domain', 'Inbox', 'Message']);

/** The same for the id of anything that can be found again by it. */
export function decodeNodeId(id: string): { typename: string; id: string } {
  const decoded = decodeGlobalId(id);
  return NODE_TYPES.has(decoded.typename) ? decoded : notAnId();
}

/** Joins the parts of a key so that no part can pass for two. */
export function joinKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => encodeURIComponent(part)).join('/');
}

/** The parts of a key, or null when there are not that many. */
export function splitKey(key: string, count: number): string[] | null {
  const parts = key.split('/');
  if (parts.length !== count) return null;
  try {
    return parts.map((part) => decodeURIComponent(part));
  } catch {
    return null;
  }
}

/** The key in a global id of that type; an id of any other type is BAD_USER_INPUT. */
export function keyOfType(id: string, typename: string): string {
  const decoded = decodeGlobalId(id);
  if (decoded.typename === typename) return decoded.id;
  throw new GatewayError(
    'BAD_USER_INPUT',
    `This is the id of a ${decoded.typename}; this field takes the id of a ${typename}.`,
  );
}
