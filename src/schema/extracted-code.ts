import type { ExtractedCode } from '../content/codes.ts';
import { builder } from './builder.ts';

const CodeSource = builder.enumType('CodeSource', {
  description: 'Where in a message a code was found.',
  values: { SUBJECT: {}, BODY: {} },
});

export const ExtractedCodeRef = builder.objectRef<ExtractedCode>('ExtractedCode').implement({
  description: 'A one-time code: what the reader of a message is to type in.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'As it is typed: digits without what groups them, and with letters as it is written.',
    }),
    confidence: t.exposeFloat('confidence', { description: 'From 0 to 1.' }),
    source: t.expose('source', { type: CodeSource }),
    context: t.exposeString('context', { description: 'The words around it.' }),
  }),
});
