import type { Check } from './style-values.ts';
import {
  color,
  either,
  families,
  font,
  fontSize,
  keyword,
  length,
  lineHeight,
  matching,
  parts,
  words,
} from './style-values.ts';

/** What a style may show from elsewhere, by the address in its url(), or null. */
export type StyleImage = (address: string) => string | null;

/** Characters; a longer style is left out. */
const MAX_STYLE = 8_192;
/** Declarations that are remembered while a mail is read. */
const MAX_KNOWN = 1_000;

const size = either(length({ most: 4_096 }), keyword);
const space = length({ most: 512 });
const line = either(length({ most: 64 }), color, keyword);
const sides = (name: string, check: Check): [string, Check][] => [
  [name, parts(4, check)],
  ...['top', 'right', 'bottom', 'left'].map((side): [string, Check] => [`${name}-${side}`, check]),
];
const each = (names: string, check: Check): [string, Check][] => names.split(' ').map((name) => [name, check]);

/** The properties that are kept. None of them takes an element out of its place, lies over another or loads, but for backgrounds. */
const PROPERTIES: ReadonlyMap<string, Check> = new Map([
  ...each('color background-color', color),
  ...each('background-repeat background-position background-size', parts(4, either(space, keyword))),
  ...each('font-family', families),
  ...each('font-size', fontSize),
  ...each('font-weight', either(matching(/^[1-9]00$/), keyword)),
  ...each('font', font),
  ...each('line-height', lineHeight),
  ...each('letter-spacing word-spacing', either(length({ least: -4, most: 64 }), keyword)),
  ...each('text-indent', space),
  ...each('vertical-align', either(length({ least: -64, most: 64 }), keyword)),
  ...each('text-decoration', parts(4, either(color, keyword))),
  ...each(
    'font-style font-variant text-align text-transform white-space word-break word-wrap overflow-wrap direction hyphens ' +
      'border-collapse table-layout caption-side empty-cells box-sizing clear visibility list-style-type object-fit ' +
      'list-style-position text-decoration-line text-decoration-style',
    keyword,
  ),
  ...each('text-decoration-color', color),
  ...each('list-style', parts(2, keyword)),
  ...sides('margin', either(space, words('auto'))),
  ...sides('padding', space),
  ...each(
    'border border-top border-right border-bottom border-left border-color border-width border-style',
    parts(4, line),
  ),
  ...['top', 'right', 'bottom', 'left'].flatMap((side) =>
    each(`border-${side}-color border-${side}-width border-${side}-style`, line),
  ),
  ...each('border-radius', parts(4, length({ most: 4_096 }))),
  ...each(
    'border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius',
    length({ most: 4_096 }),
  ),
  ...each('border-spacing', parts(2, length({ most: 64 }))),
  ...each('width min-width max-width height min-height max-height', size),
  ...each('float', words('left', 'right', 'none')),
  ...each('overflow overflow-x overflow-y', words('hidden', 'auto', 'visible')),
  ...each('opacity', matching(/^(?:0|1|0?\.\d{1,6})$/)),
  ...each(
    'display',
    words(
      ...['none', 'block', 'inline', 'inline-block', 'list-item', 'table', 'inline-table', 'table-row', 'table-cell'],
      ...['table-row-group', 'table-header-group', 'table-footer-group', 'table-caption', 'table-column'],
    ),
  ),
]);

const URL_IN_STYLE = /url\( ?(?:"([^"]*)"|'([^']*)'|([^ "'()]*)) ?\)/iy;
// A background that stands still while the page moves would show through the mail as through a window.
const backgroundPart: Check = (part) =>
  part === 'fixed' || part === 'local' ? null : either(color, length({ most: 4_096 }), keyword, words('/'))(part);

function background(property: string, value: string, image: StyleImage): string | null {
  URL_IN_STYLE.lastIndex = Math.max(0, value.search(/url\(/i));
  const [whole, ...addresses] = URL_IN_STYLE.exec(value) ?? [];
  const address = addresses.find((one) => one !== undefined);
  const url = address === undefined ? null : image(address.trim());
  const rest = (whole === undefined ? value : value.replace(whole, ' ')).toLowerCase().replace(/\//g, ' / ').trim();
  const check = property === 'background' ? parts(12, backgroundPart) : words('none');
  const checked = rest === '' ? '' : check(rest);
  if (checked === null) return null;
  return [checked, url === null ? '' : `url('${url}')`].filter((part) => part).join(' ') || null;
}

function declare(declaration: string, image: StyleImage): string | null {
  const colon = declaration.indexOf(':');
  if (colon < 0) return null;
  const property = declaration.slice(0, colon).trim().toLowerCase();
  // White space first, so that what looks for it below meets one at a time.
  const packed = declaration.slice(colon + 1).replace(/\s{2,}|[^\S ]/g, ' ');
  const value = (packed.includes('!') ? packed.replace(/ ?! ?important ?$/i, '') : packed).trim();
  if (value === '' || /[\\<>{}@!]|\/\*/.test(value)) return null;
  const isBackground = property === 'background' || property === 'background-image';
  const hasNames = property === 'font-family' || property === 'font';
  const checked = isBackground
    ? background(property, value, image)
    : PROPERTIES.get(property)?.(hasNames ? value : value.toLowerCase());
  return checked == null ? null : `${property}:${checked}`;
}

/** The styles of one mail: the same declarations come again and again in it. */
export class SafeStyles {
  readonly #image: StyleImage;
  readonly #known = new Map<string, string | null>();

  constructor(image: StyleImage) {
    this.#image = image;
  }

  /**
   * The declarations of a style attribute that are kept, or null when there is none. What is not among the properties above, or
   * not in their plain form (no comments, escapes, functions or nested blocks), is left out.
   */
  read(style: string): string | null {
    if (style.length > MAX_STYLE) return null;
    const kept: string[] = [];
    for (const declaration of style.split(';')) {
      const declared = this.#declare(declaration);
      if (declared !== null) kept.push(declared);
    }
    return kept.length > 0 ? kept.join(';') : null;
  }

  #declare(declaration: string): string | null {
    const known = this.#known.get(declaration);
    if (known !== undefined) return known;
    const declared = declare(declaration, this.#image);
    // An image is asked for each time: its bounds and its gaps count.
    const isKnown = this.#known.size < MAX_KNOWN && declaration.length <= 100 && !/url/i.test(declaration);
    if (isKnown) this.#known.set(declaration, declared);
    return declared;
  }
}
