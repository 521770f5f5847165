import { previewOf } from './preview.ts';
import { streamSafe } from './stream-safe.ts';
import { collapse } from './tidy-line.ts';

/** A link that a browser opens over HTTP. */
export interface Link {
  /** Absolute, as the WHATWG URL standard writes it; never resolved, followed or rid of what tracks. */
  readonly url: string;
  /** In lower case and Punycode, without port and without the dot that may end it. */
  readonly host: string;
  /** What a reader sees of it; the URL where that is nothing. */
  readonly text: string;
}

interface FoundLink {
  readonly url: string;
  readonly host: string;
  text: string;
}

export const MAX_LINKS = 1_000;
/** UTF-16 code units, before and after it is written in the standard way. */
export const MAX_URL = 8_192;
const MAX_LINK_TEXT = 1_000;

// Each attempt takes some microseconds, and a hostile mail has room for a hundred thousand.
const MAX_ATTEMPTS = 4 * MAX_LINKS;

/** The http and https links of a mail, each URL once: where it is met first, with the first text that it is given. */
export class LinkList {
  readonly #byUrl = new Map<string, FoundLink>();
  readonly #bySpelling = new Map<string, FoundLink | null>();
  #attempts = 0;

  /** Takes one of the attempts that there are; whether there was one left. */
  attempt(): boolean {
    this.#attempts += 1;
    return this.#attempts <= MAX_ATTEMPTS && this.#byUrl.size < MAX_LINKS;
  }

  /** The link that an href is, or null for other schemes, relative ones, what is no URL and what is too many. */
  find(href: string): FoundLink | null {
    if (href.length > MAX_URL) return null;
    const known = this.#bySpelling.get(href);
    if (known !== undefined) return known;
    const url = this.attempt() ? absolute(href) : null;
    const link = url && (this.#byUrl.get(url.href) ?? this.#add(url));
    if (this.#attempts <= MAX_ATTEMPTS) this.#bySpelling.set(href, link);
    return link;
  }

  toArray(): readonly Link[] {
    return Array.from(this.#byUrl.values(), ({ url, host, text }) => ({ url, host, text: text || url }));
  }

  #add({ href, hostname }: URL): FoundLink {
    const link = { url: href, host: hostname.replace(/\.$/, ''), text: '' };
    this.#byUrl.set(href, link);
    return link;
  }
}

/** What is to be seen of a link, while it is read. */
export class LinkText {
  readonly #link: FoundLink;
  #text = '';
  #isApart = false;

  constructor(link: FoundLink) {
    this.#link = link;
  }

  get url(): string {
    return this.#link.url;
  }

  add(text: string): void {
    this.#text += this.#isApart ? `\n${text}` : text;
    this.#isApart = false;
  }

  /** Keeps what comes next apart, as the edge of a block does. */
  keepApart(): void {
    this.#isApart = true;
  }

  /** Gives the link its text; whether there was any. */
  finish(): boolean {
    const text = previewOf(streamSafe(collapse(this.#text)), MAX_LINK_TEXT);
    this.#link.text ||= text;
    return text !== '';
  }
}

/** Browsers leave out tabs and ends of lines, and control characters and blanks at the edges, before they look at a URL. */
function absolute(href: string): URL | null {
  const stripped = href.replace(/[\t\n\r]+/g, '').replace(/^[\0- ]+/, '');
  const spelled = /^[\\/]{2}/.test(stripped) ? `https:${stripped}` : stripped;
  const url = /^https?:/i.test(spelled) ? URL.parse(spelled) : null;
  return url && url.href.length <= MAX_URL ? url : null;
}
