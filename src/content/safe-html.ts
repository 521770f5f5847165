import { randomBytes } from 'node:crypto';
import sanitize from 'sanitize-html';
import type { Media } from './safe-html/html-attributes.ts';
import { ATTRIBUTES, isKnownAttribute, safeAttributes } from './safe-html/html-attributes.ts';
import { WrittenLength } from './safe-html/html-bounds.ts';
import { DROPPED, ELEMENTS } from './safe-html/html-elements.ts';
import { SafeStyles } from './safe-html/html-styles.ts';
import { tidyHtml } from './safe-html/html-tidy.ts';
import {
  contentId,
  dataImage,
  MAX_DATA_IMAGES,
  remoteSrcset,
  remoteStyleUrl,
  remoteUrl,
} from './safe-html/html-urls.ts';
import type { ContentReference, NamedFile } from './safe-html/inline-images.ts';
import { matchImages } from './safe-html/inline-images.ts';

export { HtmlTooComplex, MAX_HTML_LENGTH } from './safe-html/html-bounds.ts';

export interface SafeHtmlOptions {
  /** Whether what the mail loads from elsewhere is kept. */
  readonly keepRemote: boolean;
  /** The message's attachments, in their order; cid: images are found among them by name. */
  readonly files: readonly NamedFile[];
}

/**
 * Safe HTML with gaps for the links of attached images: pieces[0] url(files[0]) pieces[1] url(files[1]) ... pieces[n]; one more
 * piece than files. A link has no quotes and no ampersands.
 */
export interface SafeHtml {
  readonly pieces: readonly string[];
  /** Indexes into the attachments that were given. */
  readonly files: readonly number[];
}

// All of a mail stands in one box that cuts off what would reach out of it: wide tables, floats, lines of no height.
const BOX_STYLE = 'overflow:auto;contain:content';

/** Places in one mail that links of attachments are put into; each is sealed and has hundreds of characters. */
const MAX_ATTACHED = 1_000;

/** Without those that show nothing but what comes from elsewhere. */
const LOCAL_ELEMENTS: ReadonlySet<string> = new Set(
  [...ELEMENTS].filter((name) => name !== 'video' && name !== 'source'),
);

/** Decides on the images of one mail, and remembers those that are attachments. */
class MailMedia implements Media {
  readonly references: ContentReference[] = [];
  readonly scheme: string;
  readonly mark: string;
  readonly #keepRemote: boolean;
  readonly #styles = new SafeStyles((address) => {
    const id = contentId(address);
    if (id !== null) return this.#attached(id, []);
    return this.#keepRemote ? remoteStyleUrl(address) : null;
  });
  #dataLeft = MAX_DATA_IMAGES;

  constructor(keepRemote: boolean) {
    this.#keepRemote = keepRemote;
    // Unguessable, so that no mail can write one itself.
    this.scheme = `attached-${randomBytes(16).toString('hex')}`;
    this.mark = `${this.scheme}:`;
  }

  readonly image = (address: string, names: readonly string[]): string | null => {
    const id = contentId(address);
    if (id !== null) return this.#attached(id, names);
    const data = dataImage(address);
    if (data === null) return this.remote(address);
    this.#dataLeft -= data.length;
    return this.#dataLeft >= 0 ? data : null;
  };
  readonly remote = (address: string): string | null => (this.#keepRemote ? remoteUrl(address) : null);
  readonly srcset = (value: string): string | null => (this.#keepRemote ? remoteSrcset(value) : null);
  readonly style = (value: string): string | null => this.#styles.read(value);

  #attached(id: string, names: readonly string[]): string | null {
    if (this.references.length >= MAX_ATTACHED) return null;
    return `${this.mark}${this.references.push({ id, names }) - 1}`;
  }
}

function sanitized(tidied: string, media: MailMedia, elements: ReadonlySet<string>): string {
  const written = new WrittenLength();
  const html = sanitize(tidied, {
    allowedTags: [...elements],
    allowedAttributes: { '*': [...ATTRIBUTES] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel', media.scheme],
    allowedSchemesByTag: { img: ['http', 'https', 'data', media.scheme] },
    allowProtocolRelative: false,
    nonTextTags: [...DROPPED],
    selfClosing: ['br', 'col', 'hr', 'img', 'source', 'wbr'],
    // Every value of a style is checked by itself, which takes no general parser.
    parseStyleAttributes: false,
    transformTags: {
      '*': (name, attributes) => {
        const attribs = safeAttributes(name, attributes, media);
        for (const value of Object.values(attribs)) written.count(value.length);
        return { tagName: name === 'a' && attribs.href === undefined ? 'span' : name, attribs };
      },
    },
  });
  new WrittenLength().count(html.length);
  return html;
}

/** Cuts the HTML where the links of attachments go; an image of which the attachment is not known is left without its source. */
function cut(html: string, media: MailMedia, files: readonly NamedFile[]): SafeHtml {
  if (media.references.length === 0) return { pieces: [html], files: [] };
  const matches = matchImages(media.references, files);
  const pieces: string[] = [''];
  const chosen: number[] = [];
  const add = (text: string) => {
    pieces.push(`${pieces.pop()}${text}`);
  };
  let at = 0;
  const marked = new RegExp(` (?:src|background)="${media.mark}(\\d+)"|url\\('${media.mark}(\\d+)'\\)`, 'g');
  for (const { 0: whole, 1: attribute, 2: style, index } of html.matchAll(marked)) {
    add(html.slice(at, index));
    at = index + whole.length;
    const file = matches[Number(attribute ?? style)];
    if (file === undefined) {
      if (style !== undefined) add('none');
      continue;
    }
    const gap = whole.indexOf(media.mark);
    add(whole.slice(0, gap));
    chosen.push(file);
    pieces.push(style === undefined ? '"' : "')");
  }
  add(html.slice(at));
  return { pieces, files: chosen };
}

/**
 * The body of a mail as HTML that can be put into a page as it is: it runs nothing, asks for nothing from elsewhere unless that
 * is kept, and stays in its place. Made safe once more it is the same.
 *
 * @throws HtmlTooComplex
 */
export function safeHtml(html: string, { keepRemote, files }: SafeHtmlOptions): SafeHtml {
  const elements = keepRemote ? ELEMENTS : LOCAL_ELEMENTS;
  const tidied = tidyHtml(html, { elements, keepAttribute: isKnownAttribute, transparentStyle: BOX_STYLE });
  const media = new MailMedia(keepRemote);
  const body = sanitized(tidied, media, elements);
  return cut(body === '' ? '' : `<div style="${BOX_STYLE}">${body}</div>`, media, files);
}
