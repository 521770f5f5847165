import { withoutComments } from '../css-comments.ts';

/** A rule of a style sheet, as it is written. */
export interface Rule {
  readonly selectors: readonly string[];
  readonly body: string;
}

/** The rules of a style element in their order; none of those that stand in others, for they are for some screens only. */
export function* rulesOf(css: string): Generator<Rule> {
  const rules = withoutComments(css);
  let depth = 0;
  let selectors = '';
  let from = 0;
  for (const { 0: brace, index } of rules.matchAll(/[{}]/g)) {
    const text = rules.slice(from, index);
    from = index + 1;
    if (brace === '{') {
      if (depth === 0) selectors = text.slice(text.lastIndexOf(';') + 1);
      depth += 1;
    } else {
      if (depth === 1) yield { selectors: selectors.split(',').map((selector) => selector.trim()), body: text };
      depth = Math.max(0, depth - 1);
    }
  }
}
