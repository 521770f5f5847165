import { hash } from 'node:crypto';

/** A strong entity tag of what is sent with that type (RFC 9110, 8.8.3). */
export function entityTag(body: string | Buffer, type: string): string {
  return `"${hash('sha256', `${type} ${hash('sha256', body)}`, 'base64url').slice(0, 27)}"`;
}

/** Whether an If-None-Match names that tag, by weak comparison (RFC 9110, 13.1.2). */
export function isNamed(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(tag) ?? false;
}
