/** How white space is read: "lines" collapses blanks and keeps the ends of lines. */
export type WhiteSpace = 'collapse' | 'keep' | 'lines';

/** What CSS says of an element, as far as it bears on its text; null is what it does not say. */
export interface Style {
  /** It and all that is in it; nothing inside can undo it. */
  readonly isHidden: boolean;
  /** The same where it is a box of its own: a letter wide at most, or with its text far to the left. */
  readonly isHiddenBox: boolean;
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

/** Properties that bear on text, with their values, both in lower case; behind "!" what is important, which counts for more. */
export type Declarations = ReadonlyMap<string, string>;

const DECLARATION =
  /(?:^|[;\s])(display|visibility|font(?:-size)?|white-space|(?:min-|max-)?(?:height|width)|overflow(?:-[xy])?|opacity|margin|list-style(?:-type)?|position|left|top|text-indent)\s*:([^;]*)/gi;
const IMPORTANT = /\s*!\s{0,9}important$/;

// More is no style that somebody wrote; values that matter are words.
const MAX_STYLE = 4_096;
const MAX_VALUE = 100;

/** The size in the shorthand for fonts; what has none, such as the fonts of systems, is left out. */
const SIZE_OF_FONT = /(?:^|\s)(0(?=[\s/])|\d*\.?\d+(?:px|pt|em|rem|%))/;

/** The declarations of a style attribute or of a rule. */
export function declarationsOf(css: string): Declarations {
  const found = new Map<string, string>();
  for (const [, property = '', value = ''] of css.slice(0, MAX_STYLE).matchAll(DECLARATION)) {
    const name = property.toLowerCase();
    const written = value.slice(0, MAX_VALUE).toLowerCase().trim();
    const words = written.replace(IMPORTANT, '');
    const rank = words === written ? '' : '!';
    if (name === 'font') {
      const [, size] = SIZE_OF_FONT.exec(words) ?? [];
      if (size) found.set(`${rank}font-size`, size);
    } else if (words) found.set(rank + name, words);
  }
  return found;
}

function said(declarations: Declarations, name: string): string | undefined {
  return declarations.get(`!${name}`) ?? declarations.get(name);
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
  const size = said(declarations, 'font-size');
  return size === undefined ? null : isTinySize(size);
}

/** Whether letters are said to have a size that can be read. */
export const hasReadableFont = (declarations: Declarations): boolean => isTinyFont(declarations) === false;

/** Whether nothing of it can be seen along one side: it is of no size there, and what does not fit in is cut off. */
function isClosed(declarations: Declarations, side: 'height' | 'width'): boolean {
  const of = (name: string) => said(declarations, name);
  if (!isZero(of(side)) && !isZero(of(`max-${side}`))) return false;
  // What is cut off one way is not let out the other way either.
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((name) => /\b(?:hidden|clip)\b/.test(of(name) ?? ''));
  return isCut && isZero(of(`min-${side}`) ?? '0');
}

/** Beyond the left or the upper edge of all screens. */
const isFarOff = (value: string | undefined) =>
  value !== undefined && /^-\d{3,}(?:\.\d*)?(?:r?em|(?<=\d{4}.*)p[xt])/.test(value);

function isHidden(declarations: Declarations): boolean {
  const of = (name: string) => said(declarations, name);
  if (of('display') === 'none' || Number.parseFloat(of('opacity') ?? '1') === 0) return true;
  const isMoved = /^(?:absolute|fixed|relative)$/.test(of('position') ?? '');
  return (isMoved && (isFarOff(of('left')) || isFarOff(of('top')))) || isClosed(declarations, 'height');
}

// Without mso-hide: it hides from Outlook alone, most often the button that Outlook is given in a comment of its own.
export function styleFrom(declarations: Declarations): Style {
  const of = (name: string) => said(declarations, name);
  const display = of('display') ?? '';
  const visibility = of('visibility');
  const [top, , bottom = top] = of('margin')?.split(/\s+/) ?? [];
  return {
    isHidden: isHidden(declarations),
    isHiddenBox: isFarOff(of('text-indent')) || isClosed(declarations, 'width'),
    isVisible: visibility === 'visible' ? true : visibility === 'hidden' || visibility === 'collapse' ? false : null,
    isTiny: isTinyFont(declarations),
    display: DISPLAYS.find(([pattern]) => pattern.test(display))?.[1] ?? null,
    whiteSpace: SPACES.get(of('white-space') ?? '') ?? null,
    isUnmarked: /^none\b/.test(of('list-style-type') ?? of('list-style') ?? ''),
    isTight: isZero(top) && isZero(bottom),
  };
}
