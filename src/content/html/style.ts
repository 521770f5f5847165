/** How white space is read: "lines" collapses blanks and keeps the ends of lines. */
export type WhiteSpace = 'collapse' | 'keep' | 'lines';

/** What CSS says of an element, as far as it bears on its text; null is what it does not say. */
export interface Style {
  /** It and all that is in it; nothing inside can undo it. */
  readonly isHidden: boolean;
  readonly isVisible: boolean | null;
  /** Letters of a pixel at most: too small to be read. Inherited, and often undone inside, where it closes gaps between columns. */
  readonly isTiny: boolean | null;
  readonly display: 'block' | 'inline' | 'boxed' | null;
  readonly whiteSpace: WhiteSpace | null;
  /** Without marks at its items. */
  readonly isUnmarked: boolean;
  /** Without space above and below. */
  readonly isTight: boolean;
}

/** Properties that bear on text, with their values, both in lower case. */
export type Declarations = ReadonlyMap<string, string>;

const DECLARATION =
  /(?:^|[;\s])(display|visibility|font|font-size|white-space|height|max-height|overflow|opacity|margin|list-style|list-style-type)\s*:([^;]*)/gi;

// More is no style that somebody wrote; values that matter are words.
const MAX_STYLE = 4_096;
const MAX_VALUE = 100;

/** The declarations of a style attribute or of a rule. */
export function declarationsOf(css: string): Declarations {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of css.slice(0, MAX_STYLE).matchAll(DECLARATION)) {
    const words = value.slice(0, MAX_VALUE).toLowerCase().replace('!important', '').trim();
    if (words) found.set(name.toLowerCase(), words);
  }
  return found;
}

const DISPLAYS: readonly (readonly [RegExp, Style['display']])[] = [
  [/^(?:block|table|flex|grid|list-item|flow-root)$/, 'block'],
  [/^inline$/, 'inline'],
  [/^(?:inline-\w+|table-cell)$/, 'boxed'],
];

const SPACES = new Map<string, WhiteSpace>([
  ['normal', 'collapse'],
  ['nowrap', 'collapse'],
  ['pre', 'keep'],
  ['pre-wrap', 'keep'],
  ['break-spaces', 'keep'],
  ['pre-line', 'lines'],
]);

const isZero = (value: string | undefined) => value !== undefined && /^0(?:\.0*)?(?:px|pt|em|rem|%)?$/.test(value);

/** @param size of a font, such as "1px" */
function isTinySize(size: string): boolean | null {
  const [, digits, unit] = /^(\d*\.?\d+)(px|pt|em|rem|%)?$/.exec(size) ?? [];
  if (digits === undefined) return /^(?:inherit|unset|smaller|larger)$/.test(size) ? null : false;
  const value = Number(digits);
  // Relative sizes of letters that cannot be read cannot be read either.
  if (unit === 'em' || unit === '%') return value === 0 ? true : null;
  return value <= (unit === 'rem' ? 0 : 1);
}

function isTinyFont(declarations: Declarations): boolean | null {
  const size = declarations.get('font-size');
  if (size !== undefined) return isTinySize(size);
  const [, inShorthand] =
    /(?:^|\s)((?:0(?=[\s/])|\d*\.?\d+(?:px|pt|em|rem|%)))/.exec(declarations.get('font') ?? '') ?? [];
  return inShorthand === undefined ? null : isTinySize(inShorthand);
}

function isHidden(declarations: Declarations): boolean {
  if (declarations.get('display') === 'none') return true;
  if (Number.parseFloat(declarations.get('opacity') ?? '1') === 0) return true;
  const isFlat = isZero(declarations.get('max-height')) || isZero(declarations.get('height'));
  return isFlat && declarations.get('overflow') === 'hidden';
}

// Without mso-hide: it hides from Outlook alone, most often the button that Outlook is given in a comment of its own.
export function styleFrom(declarations: Declarations): Style {
  const display = declarations.get('display') ?? '';
  const visibility = declarations.get('visibility');
  const [top, , bottom = top] = declarations.get('margin')?.split(/\s+/) ?? [];
  return {
    isHidden: isHidden(declarations),
    isVisible: visibility === 'visible' ? true : visibility === 'hidden' || visibility === 'collapse' ? false : null,
    isTiny: isTinyFont(declarations),
    display: DISPLAYS.find(([pattern]) => pattern.test(display))?.[1] ?? null,
    whiteSpace: SPACES.get(declarations.get('white-space') ?? '') ?? null,
    isUnmarked: /^none\b/.test(declarations.get('list-style-type') ?? declarations.get('list-style') ?? ''),
    isTight: isZero(top) && isZero(bottom),
  };
}
