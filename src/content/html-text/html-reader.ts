import type { Link, LinkText } from '../link-list.ts';
import { streamSafe } from '../stream-safe.ts';
import { BlockWriter } from './block-writer.ts';
import type { ElementKind, Role } from './element-kinds.ts';
import { ElementKinds, roleOf } from './element-kinds.ts';
import { isHidden, isTiny } from './hiding.ts';
import { imageText } from './image-text.ts';
import { LinkReader } from './link-reader.ts';
import type { Inherited, OpenElement } from './open-elements.ts';
import { OpenElements } from './open-elements.ts';
import type { Style } from './style.ts';
import { StyleSheet, UNSTYLED } from './style-sheet.ts';
import { TextWriter } from './text-writer.ts';
import type { Attributes, TokenHandler } from './tokens.ts';
import { NO_ATTRIBUTES } from './tokens.ts';

export interface HtmlContent {
  readonly text: string;
  readonly links: readonly Link[];
}

const OUTSIDE: Inherited = { isHidden: false, isVisible: true, isTiny: false, whiteSpace: 'collapse', link: null };

/** Walks over the tags of a mail, writes what a reader would see, and gathers the links on the way. */
export class HtmlReader implements TokenHandler {
  readonly #hidesTiny: boolean;
  readonly #links = new LinkReader();
  readonly #writer: TextWriter;
  readonly #blocks: BlockWriter;
  readonly #sheet = new StyleSheet();
  readonly #kinds = new ElementKinds();
  readonly #elements = new OpenElements((element) => this.#end(element));
  #css = '';
  /** Whether text was left out for its size alone. */
  hasTiny = false;

  /**
   * @param limit of the text, in UTF-16 code units
   * @param hidesTiny whether text is left out that is too small to be read
   */
  constructor(limit: number, hidesTiny: boolean) {
    this.#hidesTiny = hidesTiny;
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
    if (around.isHidden || !around.isVisible) return;
    if (around.isTiny && this.#hidesTiny) {
      this.hasTiny = true;
      return;
    }
    if (around.whiteSpace === 'collapse') this.#writer.write(text);
    else this.#writer.writeLines(text, around.whiteSpace === 'lines');
    this.#links.add(text, around.link);
  }

  finish(): HtmlContent {
    this.#elements.endAll();
    return { text: streamSafe(this.#writer.finish()).toWellFormed(), links: this.#links.finish() };
  }

  get #around(): Inherited {
    return this.#elements.top ?? OUTSIDE;
  }

  #push(kind: ElementKind, attributes: Attributes, style: Style): void {
    const around = this.#around;
    const role = roleOf(kind, style);
    const hidden = around.isHidden || isHidden(style, attributes, role);
    const isVisible = style.isVisible ?? around.isVisible;
    const link = kind.name === 'a' && !hidden && isVisible ? this.#links.begin(attributes) : null;
    const element: OpenElement = {
      kind,
      role: hidden ? 'inline' : role,
      isHidden: hidden,
      isVisible,
      isTiny: isTiny(kind, style, attributes) ?? around.isTiny,
      whiteSpace: style.whiteSpace ?? (kind.keepsSpace ? 'keep' : around.whiteSpace),
      link: link ?? around.link,
      ownsLink: link !== null,
    };
    if (this.#elements.push(element)) {
      this.#blocks.begin(element.role, kind.name, attributes, style);
      this.#links.keepApart(element.role, element.link);
    } else this.#separate(element.role, element.link);
  }

  #end(element: OpenElement): void {
    const { kind, role, link, ownsLink } = element;
    if (kind.name === 'style') {
      this.#sheet.add(this.#css);
      this.#css = '';
    }
    if (ownsLink && link && !link.finish() && !(element.isTiny && this.#hidesTiny)) this.#writer.write(` ${link.url} `);
    this.#blocks.end(role);
    this.#links.keepApart(role, link);
  }

  /** Elements that hold nothing. */
  #meet(name: string, attributes: Attributes, style: Style): void {
    const around = this.#around;
    const { link } = around;
    if (around.isHidden || isHidden(style, attributes, 'inline')) return;
    const isVisible = style.isVisible ?? around.isVisible;
    if (name === 'br') {
      this.#writer.endLine();
      this.#links.keepApart('block', link);
    } else if (name === 'hr') {
      this.#separate('paragraph', link);
      if (isVisible) this.#writer.write('---');
      this.#separate('paragraph', link);
    } else if (name === 'img' && isVisible) {
      const words = imageText(attributes);
      if (words) this.#writer.write(this.#links.addImage(words, link));
    } else if (name === 'area' && isVisible) {
      const area = this.#links.begin(attributes);
      area?.add(attributes.get('alt') ?? '');
      area?.finish();
    }
  }

  #separate(role: Role, link: LinkText | null): void {
    this.#blocks.separate(role);
    this.#links.keepApart(role, link);
  }
}
