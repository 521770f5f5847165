import { findUrls } from '../found-urls.ts';
import type { Link } from '../link-list.ts';
import { LinkList, LinkText } from '../link-list.ts';
import { streamSafe } from '../stream-safe.ts';
import { withoutUnseen } from '../tidy-line.ts';
import { BlockWriter } from './block-writer.ts';
import type { ElementKind, Role } from './element-kinds.ts';
import { ElementKinds, roleOf } from './element-kinds.ts';
import { imageText } from './image-text.ts';
import type { Inherited, OpenElement } from './open-elements.ts';
import { OpenElements } from './open-elements.ts';
import type { Style } from './style.ts';
import { StyleSheet, UNSTYLED } from './style-sheet.ts';
import { TextWriter } from './text-writer.ts';
import type { Attributes, TokenHandler } from './tokens.ts';
import { NO_ATTRIBUTES, readTokens } from './tokens.ts';

const OUTSIDE: Inherited = { isHidden: false, isVisible: true, isTiny: false, whiteSpace: 'collapse', link: null };

/** Walks over the tags of a mail, writes what a reader would see, and gathers the links on the way. */
class HtmlReader implements TokenHandler {
  readonly links = new LinkList();
  readonly #writer: TextWriter;
  readonly #blocks: BlockWriter;
  readonly #sheet = new StyleSheet();
  readonly #kinds = new ElementKinds();
  readonly #elements = new OpenElements((element) => this.#end(element));
  /** Text outside of links, in which URLs may stand, since the last link. */
  #bare = '';
  #css = '';
  #isAfterImage = false;

  constructor(limit: number) {
    this.#writer = new TextWriter(limit);
    this.#blocks = new BlockWriter(this.#writer);
  }

  open(name: string, attributes: Attributes): void {
    const kind = this.#kinds.of(name);
    if (kind.isSkeleton) return;
    this.#elements.endBefore(kind);
    const style = this.#sheet.styleOf(name, attributes);
    if (kind.isVoid) this.#meet(name, attributes, style);
    else {
      if (kind.role === 'cell' && this.#elements.lacksRow) this.#push(this.#kinds.of('tr'), NO_ATTRIBUTES, UNSTYLED);
      this.#push(kind, attributes, style);
    }
  }

  close(name: string): void {
    const kind = this.#kinds.of(name);
    if (name === 'br') this.open(name, NO_ATTRIBUTES);
    else if (!kind.isSkeleton) this.#elements.end(kind);
  }

  text(text: string): void {
    const around = this.#around;
    if (this.#elements.top?.kind.name === 'style') this.#css += text;
    if (around.isHidden || !around.isVisible || around.isTiny) return;
    if (around.whiteSpace === 'collapse') this.#writer.write(text);
    else this.#writer.writeLines(text, around.whiteSpace === 'lines');
    if (around.link) around.link.add(text);
    else this.#bare += text;
    if (this.#isAfterImage && text.trim() !== '') this.#isAfterImage = false;
  }

  finish(): string {
    this.#elements.endAll();
    this.#findBareUrls();
    return streamSafe(this.#writer.finish()).toWellFormed();
  }

  get #around(): Inherited {
    return this.#elements.top ?? OUTSIDE;
  }

  #push(kind: ElementKind, attributes: Attributes, style: Style): void {
    const around = this.#around;
    const role = roleOf(kind, style);
    const isHidden = around.isHidden || role === 'dropped' || hides(style, attributes);
    const isVisible = style.isVisible ?? around.isVisible;
    const link = kind.name === 'a' && !isHidden && isVisible ? this.#linkOf(attributes) : null;
    const element: OpenElement = {
      kind,
      role: isHidden ? 'inline' : role,
      isHidden,
      isVisible,
      isTiny: style.isTiny ?? around.isTiny,
      whiteSpace: style.whiteSpace ?? (kind.keepsSpace ? 'keep' : around.whiteSpace),
      link: link ?? around.link,
      ownsLink: link !== null,
    };
    if (this.#elements.push(element)) {
      this.#blocks.begin(element.role, kind.name, attributes, style);
      this.#keepApart(element.role, element.link);
    } else this.#separate(element.role, element.link);
  }

  #end({ kind, role, link, ownsLink, isTiny }: OpenElement): void {
    if (kind.name === 'style') {
      this.#sheet.add(this.#css);
      this.#css = '';
    }
    if (ownsLink && link && !link.finish() && !isTiny) this.#writer.write(` ${link.url} `);
    this.#blocks.end(role);
    this.#keepApart(role, link);
  }

  /** Elements that hold nothing. */
  #meet(name: string, attributes: Attributes, style: Style): void {
    const around = this.#around;
    const { link } = around;
    if (around.isHidden || hides(style, attributes)) return;
    const isVisible = style.isVisible ?? around.isVisible;
    if (name === 'br') {
      this.#writer.endLine();
      this.#keepApart('block', link);
    } else if (name === 'hr') {
      this.#separate('paragraph', link);
      if (isVisible) this.#writer.write('---');
      this.#separate('paragraph', link);
    } else if (name === 'img' && isVisible) this.#meetImage(attributes, link);
    else if (name === 'area' && isVisible) {
      const area = this.#linkOf(attributes);
      area?.add(attributes.get('alt') ?? '');
      area?.finish();
    }
  }

  #meetImage(attributes: Attributes, link: LinkText | null): void {
    const text = imageText(attributes);
    if (!text) return;
    const apart = this.#isAfterImage ? ' ' : '';
    this.#writer.write(apart + text);
    link?.add(apart + text);
    if (this.#bare) this.#bare += ' ';
    this.#isAfterImage = true;
  }

  #separate(role: Role, link: LinkText | null): void {
    this.#blocks.separate(role);
    this.#keepApart(role, link);
  }

  /** Keeps what is before and after the edge of a block apart in the texts that links are found in. */
  #keepApart(role: Role, link: LinkText | null): void {
    if (role === 'inline') return;
    if (this.#bare) this.#bare += '\n';
    link?.add('\n');
    this.#isAfterImage = false;
  }

  #linkOf(attributes: Attributes): LinkText | null {
    const href = attributes.get('href');
    if (href === undefined) return null;
    this.#findBareUrls();
    const link = this.links.find(href);
    return link && new LinkText(link);
  }

  #findBareUrls(): void {
    if (this.#bare) findUrls(withoutUnseen(this.#bare), this.links);
    this.#bare = '';
  }
}

function hides(style: Style, attributes: Attributes): boolean {
  return style.isHidden || (attributes.has('hidden') && style.display === null);
}

/** What a mail in HTML says as plain text, of at most `limit` UTF-16 code units, and its links. */
export function readHtml(html: string, limit: number): { readonly text: string; readonly links: readonly Link[] } {
  const reader = new HtmlReader(limit);
  readTokens(html, reader);
  return { text: reader.finish(), links: reader.links.toArray() };
}
