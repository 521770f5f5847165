import type { HtmlContent } from './html-reader.ts';
import { HtmlReader } from './html-reader.ts';
import { readTokens } from './tokens.ts';

/** What a mail in HTML says as plain text, of at most `limit` UTF-16 code units, and its links. */
export function readHtml(html: string, limit: number): HtmlContent {
  const reader = new HtmlReader(limit, true);
  readTokens(html, reader);
  const content = reader.finish();
  if (content.text !== '' || !reader.hasTiny) return content;
  // Sizes come back in ways that are not looked at; text that was hidden is better than none.
  const second = new HtmlReader(limit, false);
  readTokens(html, second);
  return second.finish();
}
