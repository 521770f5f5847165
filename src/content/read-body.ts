import { findUrls } from './found-urls.ts';
import { readHtml } from './html-text/read-html.ts';
import type { Link } from './link-list.ts';
import { LinkList } from './link-list.ts';
import { tidyPlain } from './plain-text.ts';

/** The content of a message, as the upstream gives it. */
export interface Body {
  readonly isHtml: boolean;
  readonly content: string;
}

/** How much of a body is looked at, and how long a text becomes, in UTF-16 code units. */
export const MAX_CONTENT = 1_048_576;

/** What a mail says as plain text, and its links: one walk gives both. Never throws. */
export function readBody({ isHtml, content }: Body): { readonly text: string; readonly links: readonly Link[] } {
  const seen = content.slice(0, MAX_CONTENT);
  if (isHtml) return readHtml(seen, MAX_CONTENT);
  const text = tidyPlain(seen);
  const links = new LinkList();
  findUrls(text, links);
  return { text, links: links.toArray() };
}
