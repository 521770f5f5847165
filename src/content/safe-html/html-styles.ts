import type { StyleImage } from './style-background.ts';
import { background, backgroundColor } from './style-background.ts';
import { PROPERTIES } from './style-properties.ts';

/** Characters; a longer style is left out. */
export const MAX_STYLE = 8_192;
/** Declarations, and styles, that are remembered while a mail is read, and how long they may be. */
const MAX_KNOWN = 1_000;
const MAX_KNOWN_DECLARATION = 100;
const MAX_KNOWN_STYLE = 1_000;

export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** One declaration as it is written, or null; with a background left as it is when its image is to be decided on later. */
export function declare(declaration: string, image: StyleImage | 'later'): Declaration | null {
  const colon = declaration.indexOf(':');
  if (colon < 0) return null;
  const property = declaration.slice(0, colon).trim().toLowerCase();
  // White space first, so that what looks for it below meets one at a time.
  const packed = declaration.slice(colon + 1).replace(/\s{2,}|[^\S ]/g, ' ');
  const value = (packed.includes('!') ? packed.replace(/ ?! ?important ?$/i, '') : packed).trim();
  if (value === '' || /[\\<>{}@!]|\/\*/.test(value)) return null;
  const isBackground = property === 'background' || property === 'background-image';
  const hasNames = property === 'font-family' || property === 'font';
  const gradient = property === 'background-image' ? backgroundColor(value) : null;
  if (gradient !== null) return { property: 'background-color', value: gradient };
  if (isBackground && image === 'later') return { property, value };
  const checked = isBackground
    ? background(property, value, image === 'later' ? () => null : image)
    : PROPERTIES.get(property)?.(hasNames ? value : value.toLowerCase());
  return checked == null ? null : { property, value: checked };
}

/** The styles of one mail: the same ones, and the same declarations, come again and again in it. */
export class SafeStyles {
  readonly #image: StyleImage;
  readonly #declarations = new Map<string, Declaration | null>();
  readonly #styles = new Map<string, string | null>();

  constructor(image: StyleImage) {
    this.#image = image;
  }

  /**
   * The declarations of a style attribute that are kept, or null when there is none. What is not among the properties above, or
   * not in their plain form (no comments, escapes, functions or nested blocks), is left out, and what is said of a property
   * before the last that is kept.
   */
  read(style: string): string | null {
    if (style.length > MAX_STYLE) return null;
    const known = this.#styles.get(style);
    if (known !== undefined) return known;
    const kept = new Map<string, string>();
    for (const text of style.split(';')) {
      const declaration = this.#declare(text);
      if (!declaration) continue;
      const { property, value } = declaration;
      // What is said last stands last: a shorthand undoes what came before it.
      kept.delete(property);
      kept.set(property, value);
    }
    const read = kept.size > 0 ? [...kept].map(([property, value]) => `${property}:${value}`).join(';') : null;
    // An image is asked for each time: its bounds and its gaps count.
    const isKnown = this.#styles.size < MAX_KNOWN && style.length <= MAX_KNOWN_STYLE && !/url/i.test(style);
    if (isKnown) this.#styles.set(style, read);
    return read;
  }

  #declare(declaration: string): Declaration | null {
    const known = this.#declarations.get(declaration);
    if (known !== undefined) return known;
    const declared = declare(declaration, this.#image);
    const isKnown =
      this.#declarations.size < MAX_KNOWN && declaration.length <= MAX_KNOWN_DECLARATION && !/url/i.test(declaration);
    if (isKnown) this.#declarations.set(declaration, declared);
    return declared;
  }
}
