import type { Check } from './style-values.ts';
import {
  color,
  either,
  families,
  font,
  fontSize,
  keyword,
  length,
  lessOf,
  lineHeight,
  matching,
  parts,
  words,
} from './style-values.ts';

const size = either(length({ most: 4_096 }), keyword, lessOf(length({ most: 4_096 })));
const space = length({ most: 512 });
const line = either(length({ most: 64 }), color, keyword);
const sides = (name: string, check: Check): [string, Check][] => [
  [name, parts(4, check)],
  ...['top', 'right', 'bottom', 'left'].map((side): [string, Check] => [`${name}-${side}`, check]),
];
const each = (names: string, check: Check): [string, Check][] => names.split(' ').map((name) => [name, check]);

const display = words(
  ...['none', 'block', 'inline', 'inline-block', 'list-item', 'table', 'inline-table', 'table-row', 'table-cell'],
  ...['table-row-group', 'table-header-group', 'table-footer-group', 'table-caption', 'table-column'],
);
/** What lays out its children is a block of them here: rows and columns that shrink and grow could go over each other. */
const LAID_OUT: ReadonlyMap<string, string> = new Map([
  ...['flex', 'grid'].map((name) => [name, 'block'] as const),
  ...['inline-flex', 'inline-grid'].map((name) => [name, 'inline-block'] as const),
]);

/** The properties that are kept. None of them takes an element out of its place, lies over another or loads, but for backgrounds. */
export const PROPERTIES: ReadonlyMap<string, Check> = new Map([
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
  ...each('display', (value) => LAID_OUT.get(value) ?? display(value)),
]);
