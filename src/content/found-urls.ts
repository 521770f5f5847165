import { LinkifyIt } from 'linkify-it';
import type { LinkList } from './link-list.ts';
import { MAX_URL } from './link-list.ts';
import { streamSafe } from './stream-safe.ts';

const linkify = new LinkifyIt({ fuzzyEmail: false, urlAuth: true, maxLength: MAX_URL });

// linkify-it says where a URL ends, brackets and full stops considered. It is given one at a time: where one begins it wants a
// blank or punctuation before, which East Asian text does not have. A URL holds no punctuation of other scripts.
const CANDIDATE =
  /(?<![a-z0-9.+@\-])(?:https?:\/\/|www\.(?=[^\s.\/?#]+\.[^\s.]))[^\s<>"`\u{ff1c}\u{ff1e}\u{ff5c}[[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}]--[\p{ASCII}\u00b7]]]+/giv;

/** Letters of scripts without blanks between words, or with endings put to the URL. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const AFTER_HOST = new RegExp(`^((?:[a-z0-9-]+\\.)+[a-z]{2,})${UNSPACED}`, 'iu');
const AFTER_PATH = new RegExp(`(?<=[a-z0-9])${UNSPACED}`, 'iu');

/**
 * The candidate without the sentence that goes on right behind it. What comes after a letter of ASCII is taken for the sentence,
 * what comes after a "/" or "=" for a part of the URL.
 */
function withoutSentence(candidate: string): string {
  const start = candidate.indexOf('://') + 3;
  const tail = candidate.slice(start);
  const [, host] = AFTER_HOST.exec(tail) ?? [];
  if (host) return candidate.slice(0, start + host.length);
  const path = tail.search(/[/?#]/);
  if (path < 0) return candidate;
  const end = tail.slice(path).search(AFTER_PATH);
  return end < 0 ? candidate : candidate.slice(0, start + path + end);
}

/** Adds the URLs that stand in a text, with "http://" or "https://" or, for the former, beginning with "www.". */
export function findUrls(text: string, links: LinkList): void {
  for (const [candidate] of text.matchAll(CANDIDATE)) {
    if (!links.attempt()) return;
    if (candidate.length > MAX_URL) continue;
    const scheme = /^www/i.test(candidate) ? 'http://' : '';
    const spelled = withoutSentence(scheme + candidate);
    const start = spelled.indexOf(':') + 1;
    const length = linkify.testSchemaAt(spelled, 'http:', start);
    if (length === 0) continue;
    const url = spelled.slice(0, start + length).replace(/[*|]{1,9}$/, '');
    const link = links.find(url);
    if (link) link.text ||= streamSafe(url.slice(scheme.length)).toWellFormed();
  }
}
