import { findUrls } from '../found-urls.ts';
import type { Link } from '../link-list.ts';
import { LinkList, LinkText } from '../link-list.ts';
import { withoutUnseen } from '../tidy-line.ts';
import type { Role } from './element-kinds.ts';
import type { Attributes } from './tokens.ts';

/** Gathers the links of a mail in their order: those of its anchors, and those that stand in its text. */
export class LinkReader {
  readonly #links = new LinkList();
  /** Text outside of links, in which URLs may stand, since the last link. */
  #bare = '';
  /** Whether an edge was met since; edges outnumber texts, so that they are written with them. */
  #isApart = false;
  #isAfterImage = false;

  /** The link that an element begins; null where it is none. */
  begin(attributes: Attributes): LinkText | null {
    const href = attributes.get('href');
    if (href === undefined) return null;
    this.#findBare();
    const link = this.#links.find(href);
    return link && new LinkText(link);
  }

  /** Adds text to the link that it stands in, or to the text outside of links. */
  add(text: string, link: LinkText | null): void {
    if (link) link.add(text);
    else {
      this.#bare += this.#isApart ? `\n${text}` : text;
      this.#isApart = false;
    }
    if (this.#isAfterImage && text.trim() !== '') this.#isAfterImage = false;
  }

  /** Adds the words for an image, which end a URL before it; gives them apart from those for an image right before. */
  addImage(words: string, link: LinkText | null): string {
    const text = (this.#isAfterImage ? ' ' : '') + words;
    link?.add(text);
    this.#isApart = true;
    this.#isAfterImage = true;
    return text;
  }

  /** Keeps what is before and after the edge of an element of that role apart. */
  keepApart(role: Role, link: LinkText | null): void {
    if (role === 'inline') return;
    this.#isApart = true;
    link?.keepApart();
    this.#isAfterImage = false;
  }

  finish(): readonly Link[] {
    this.#findBare();
    return this.#links.toArray();
  }

  #findBare(): void {
    if (this.#bare) findUrls(withoutUnseen(this.#bare), this.#links);
    this.#bare = '';
  }
}
