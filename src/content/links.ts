import type { Link } from './link-list.ts';
import type { Body } from './read-body.ts';
import { readBody } from './read-body.ts';

export type { Link } from './link-list.ts';

/** http and https links in their order, from HTML or plain text, each URL once. */
export function linksOf(body: Body): readonly Link[] {
  return readBody(body).links;
}
