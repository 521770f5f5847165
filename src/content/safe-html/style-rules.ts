import { withoutComments } from '../css-comments.ts';
import { declare } from './html-styles.ts';

/** What an element is called: by its kind, its id and its classes. */
export interface Marks {
  readonly name: string;
  readonly id: string;
  readonly classes: readonly string[];
}

/** What a rule says, by property, as it stands in a style. */
export interface RuleStyle {
  readonly normal: ReadonlyMap<string, string>;
  readonly important: ReadonlyMap<string, string>;
}

export interface StyleRule {
  /** What an element must be called; what is empty may be anything. */
  readonly target: Marks;
  /** What it must be within, the outermost first. */
  readonly around: readonly Marks[];
  /** How many ids, classes and kinds its selector has, those of the first kind beyond all others. */
  readonly weight: number;
  readonly style: RuleStyle;
}

/** Characters of a selector, and of what stands between two braces. */
const MAX_SELECTOR = 200;
const MAX_BODY = 8_192;
/** Blocks within each other. */
const MAX_BLOCKS = 16;
/** Elements in a selector. */
const MAX_LEVELS = 4;
const COMPOUND = /^([a-z][a-z\d]*)?((?:[.#][\w-]+){0,4})(:link)?$/i;

/** Whether what is said for these media is said for a screen of any size. */
export const isForScreens = (media: string): boolean => /^\s*(?:(?:only\s+)?(?:screen|all))?\s*$/i.test(media);

function readCompound(text: string): Marks | null {
  const [whole, name = '', marks = ''] = COMPOUND.exec(text) ?? [];
  if (!whole) return null;
  const each = marks.match(/[.#][^.#]+/g) ?? [];
  const named = (sign: string) => each.filter((mark) => mark[0] === sign).map((mark) => mark.slice(1));
  const [id = '', ...otherIds] = named('#');
  return otherIds.length > 0 ? null : { name: name.toLowerCase(), id, classes: named('.') };
}

function readSelector(text: string): Omit<StyleRule, 'style'> | null {
  if (text.length > MAX_SELECTOR) return null;
  const parts = text.trim().split(/\s+/);
  const compounds = parts.map(readCompound);
  const target = compounds.pop();
  if (!target || compounds.length >= MAX_LEVELS || compounds.includes(null)) return null;
  const around = compounds as Marks[];
  const weight = [...around, target].reduce(
    (sum, { name, id, classes }) => sum + (id ? 10_000 : 0) + classes.length * 100 + (name ? 1 : 0),
    parts.at(-1)?.endsWith(':link') ? 100 : 0,
  );
  // All is within these two, and the first is not written.
  while (around[0] && /^(?:html|body)$/.test(around[0].name) && !around[0].id && !around[0].classes.length)
    around.shift();
  return { target, around, weight };
}

function readBody(body: string): RuleStyle {
  const normal = new Map<string, string>();
  const important = new Map<string, string>();
  for (const text of body.length > MAX_BODY ? [] : body.split(';')) {
    // An image is decided on where it is shown, since its gaps and bounds count.
    const declared = declare(text, /url/i.test(text) ? 'later' : () => null);
    if (!declared) continue;
    const found = /!\s*important\s*$/i.test(text) ? important : normal;
    found.delete(declared.property);
    found.set(declared.property, declared.value);
  }
  return { normal, important };
}

/** The rules of a style element that can be told from what an element and those around it are called, in their order. */
export function* readRules(source: string): Generator<StyleRule> {
  const css = withoutComments(source);
  // Around what is being read: true for a block of rules, false for one that is left out.
  const blocks: boolean[] = [];
  let start: string | null = null;
  let from = 0;
  const ends = /[{}]|$/g;
  for (const { 0: brace, index } of css.matchAll(ends)) {
    if (blocks.length > MAX_BLOCKS) return;
    const text = css.slice(from, index);
    from = index + 1;
    if (brace === '{') {
      const isWithinRules = start === null && !blocks.includes(false);
      const prelude = text.slice(text.lastIndexOf(';') + 1).trim();
      const media = /^@media\b(.*)$/is.exec(prelude)?.[1];
      if (isWithinRules && !prelude.startsWith('@')) start = prelude;
      else {
        // A rule with blocks of its own is left out with them.
        if (start !== null) blocks.push(false);
        start = null;
        blocks.push(isWithinRules && media !== undefined && isForScreens(media));
      }
      continue;
    }
    if (start === null) blocks.pop();
    else yield* rulesOf(start, text);
    start = null;
  }
}

function* rulesOf(selectors: string, body: string): Generator<StyleRule> {
  let style: RuleStyle | undefined;
  for (const text of selectors.split(',')) {
    const selector = readSelector(text);
    if (!selector) continue;
    style ??= readBody(body);
    if (style.normal.size + style.important.size === 0) return;
    yield { ...selector, style };
  }
}
