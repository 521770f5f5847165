import fc from 'fast-check';
import { expect } from 'vitest';
import { readContent } from '../../src/content/mail-content.ts';
import { PatternBudget } from '../../src/content/pattern-budget.ts';
import { HtmlTooComplex, safeHtml } from '../../src/content/safe-html.ts';
import { previewOf } from '../../src/content/text.ts';
import { AnswerBasis } from '../../src/operations/answer-basis.ts';
import type { GraphContext } from '../../src/schema/context.ts';
import { conditionsOf, matchingOf } from '../../src/schema/message-filter.ts';
import { faultsOf } from '../content/html-faults.ts';
import { mailCall } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';
import { anyText, hostileText, mutated } from './arbitraries.ts';
import type { FuzzTarget } from './target.ts';
import { takenLater } from './target.ts';

const PATTERNS = [
  'a+',
  '(a|b)*c',
  '[^x]{1,5}',
  '(?i)code',
  '\\d{4,8}',
  '(((a{3}){3}){3}){3}',
  '\\p{L}+$',
  '(?P<n>x)',
  'a{2,1}',
  '[z-a]',
  '(?=x)',
  '\\1',
];
const wanted = fc.oneof(mutated(fc.constantFrom(...PATTERNS)), anyText, fc.constantFrom('code', 'example.com'));
const textFilter = fc.record(
  { equals: wanted, contains: wanted, startsWith: wanted, endsWith: wanted, matches: wanted },
  { requiredKeys: [] },
);
const filter = fc.record(
  {
    from: textFilter,
    subject: textFilter,
    text: textFilter,
    isSeen: fc.boolean(),
    hasAttachments: fc.boolean(),
    hasCode: fc.boolean(),
    linkHost: fc.oneof(mutated(fc.constantFrom('example.com', '[::1]', 'bücher.example', 'a..b')), anyText),
  },
  { requiredKeys: [] },
);
const mail = fc
  .record({ subject: anyText, isHtml: fc.boolean(), content: hostileText, fromName: fc.option(anyText) })
  .map((fields) => message('m', fields));

export const contentTargets: readonly FuzzTarget[] = [
  {
    name: 'filter, on any message,',
    runs: 300,
    property: () =>
      fc.asyncProperty(filter, fc.array(mail, { maxLength: 3 }), async (where, messages) => {
        const reader = { read: readContent, inTurn: async <T>(work: () => T) => work(), html: () => {} };
        const context = {
          patternBudget: new PatternBudget(),
          reader,
          caller: () => 'caller',
          credential: () => mailCall().credential,
          basis: new AnswerBasis(),
          call: () => mailCall(),
        } as unknown as GraphContext;
        const found = await takenLater(async () => matchingOf(messages, conditionsOf(where, context), context));
        for (const each of found ?? []) expect(messages).toContain(each);
      }),
  },
  {
    name: 'mail, read for text, codes and links,',
    runs: 200,
    property: () =>
      fc.property(
        fc.boolean(),
        anyText,
        hostileText,
        fc.integer({ min: 1, max: 300 }),
        (isHtml, subject, content, length) => {
          const { text, links, codes } = readContent({ subject, isHtml, content });
          for (const { url } of links) expect(new URL(url).protocol).toMatch(/^https?:$/);
          for (const { confidence } of codes) expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect([...previewOf(text, length)].length).toBeLessThanOrEqual(length);
        },
      ),
  },
  {
    name: 'HTML, made safe,',
    runs: 200,
    property: () =>
      fc.property(fc.boolean(), hostileText, (keepRemote, html) => {
        try {
          const { pieces, files } = safeHtml(html, {
            keepRemote,
            files: [{ filename: 'a.png', extension: 'png' }] as never,
          });
          expect(pieces.length).toBe(files.length + 1);
          // The one attached image may be what the mail means, and its link is put into the gap.
          expect(faultsOf(pieces.join('https://files.test/a'), { keepRemote })).toEqual(
            keepRemote ? [] : files.map(() => 'loads https://files.test/a'),
          );
        } catch (error) {
          if (!(error instanceof HtmlTooComplex)) throw error;
        }
      }),
  },
];
