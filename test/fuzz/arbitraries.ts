import fc from 'fast-check';
import { hostile } from '../content/hostile-html.ts';

/** Any text at all, lone surrogates and controls included. */
export const anyText = fc.string({ unit: 'binary', maxLength: 40 });

/** JSON values, and such as readers of JSON trip over. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(null, [], {}, '', '[]', -0, 1e308, -1, 0.5, 2 ** 53, '__proto__', 'constructor', [[[]]]),
  fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"id":"x"}}'), JSON.parse('{"constructor":{"prototype":1}}')),
);

/** An object with these fields, each as it should be, or near to it, or anything. */
export function near(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> {
  const loose = Object.entries(fields).map(
    ([name, value]) => [name, fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: anyJson })] as const,
  );
  return fc.record(Object.fromEntries(loose), { requiredKeys: [] });
}

/** The text with some of its characters left out, changed, doubled or moved. */
export function mutated(original: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(10_000),
    kind: fc.constantFrom('cut', 'change', 'insert', 'double', 'end' as const),
    by: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  });
  return fc.tuple(original, fc.array(edit, { maxLength: 4 })).map(([text, edits]) =>
    edits.reduce((left, { at, kind, by }) => {
      const i = at % (left.length + 1);
      const before = left.slice(0, i);
      if (kind === 'end') return before;
      if (kind === 'cut') return before + left.slice(i + 1);
      if (kind === 'change') return before + by + left.slice(i + 1);
      if (kind === 'insert') return before + by + left.slice(i);
      return before + left.slice(0, i) + left.slice(i);
    }, text),
  );
}

const NAMES = ['a', 'div', 'p', 'td', 'table', 'style', 'script', 'svg', 'math', 'img', 'br', 'li', 'ol', 'b', 'title'];
const MORE_NAMES = [
  'template',
  'noscript',
  'textarea',
  'select',
  'plaintext',
  'base',
  'body',
  'html',
  'center',
  'font',
];
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES, ...MORE_NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 5 }) },
);
const URLS = [
  'https://a.example/x?y=1&z=2',
  'javascript:ran()',
  'data:image/png;base64,AAAA',
  'cid:a@b',
  '//x',
  'http://[::1',
  'mailto:a@b.c',
];
const CSS = [
  'color:red',
  'display:none',
  'font-size:0',
  'background:url(x)',
  'width:calc(1px',
  '}*{',
  '/*',
  'a:b;;:',
  '--x:{',
  'white-space:pre',
];
const value = fc.oneof(fc.constantFrom(...URLS, ...CSS, '', '"', "'", '>', '&quot;', '\u0000'), anyText);
const attribute = fc
  .tuple(
    fc.constantFrom(
      'href',
      'src',
      'style',
      'class',
      'id',
      'alt',
      'width',
      'colspan',
      'start',
      'hidden',
      'onerror',
      'srcset',
      'a"b',
      '=',
    ),
    value,
    fc.constantFrom('"', "'", '', '`'),
  )
  .map(([key, given, quote]) => ` ${key}=${quote}${given}${quote}`);
const LOOSE = [
  '&',
  '&#x',
  '&#1114112;',
  '&nbsp;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!',
  '<?',
  '</',
  '<',
  '\u0000',
  '\ud800',
  '\u202e',
  '\u200b',
  '\r',
  '\n\n',
  '\t',
];
const SAYINGS = [
  'Your code is 482 913. ',
  'https://example.com/a?b=c ',
  'www.example.com',
  '验证码：1234',
  'expires 2024',
  '1,204.55 ',
  'a@b.example ',
];

/** HTML as nobody should write it, made of what HTML is made of. */
const markup = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(name, fc.array(attribute, { maxLength: 3 }))
          .map(([tag, attributes]) => `<${tag}${attributes.join('')}>`),
      },
      { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
      { weight: 2, arbitrary: fc.constantFrom(...SAYINGS) },
      {
        weight: 1,
        arbitrary: fc
          .array(fc.constantFrom(...CSS, 'p', '.x', '{', '}', '@media screen', '#y'), { maxLength: 6 })
          .map((css) => `<style>${css.join('')}</style>`),
      },
      { weight: 1, arbitrary: fc.constantFrom(...LOOSE) },
      { weight: 1, arbitrary: anyText },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** A short text many times over: what takes time in proportion to the square of its length is found by it. */
const repeated = fc
  .tuple(fc.oneof(markup, anyText, fc.constantFrom(...LOOSE)), fc.integer({ min: 1, max: 300 }))
  .map(([text, count]) => text.slice(0, 60).repeat(count));

/** The bodies that mails might have, by people who mean no good. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: markup },
  { weight: 2, arbitrary: mutated(fc.constantFrom(...hostile)) },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: anyText },
);
