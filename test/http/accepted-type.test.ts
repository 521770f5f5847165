import fc from 'fast-check';
import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, test } from 'vitest';
import { acceptedType } from '../../src/http/accepted-type.ts';

const yoga = createYoga({
  schema: createSchema({ typeDefs: 'type Query { a: Int }' }),
  logging: false,
  landingPage: false,
});

/** What the framework answers with. */
async function byFramework(accept: string): Promise<string | null> {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: '{"query":"{ a }"}',
  });
  await response.text();
  const type = response.status === 406 ? undefined : response.headers.get('content-type')?.split(';')[0];
  return type?.endsWith('json') ? type : null;
}

const type = fc.constantFrom(
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/*',
  '*/json',
  'text/event-stream',
  'multipart/mixed',
  'image/png',
  'text/*',
  'Application/JSON',
  '',
  'json',
);
const parameter = fc.constantFrom(
  '',
  ';q=0.5',
  '; q=0',
  ';charset=utf-8',
  ';charset=UTF-8',
  '; charset = utf-8',
  ';charset=latin1',
  ';x;y=z',
);
const header = fc.array(fc.tuple(type, parameter, fc.constantFrom(',', ', ', ' ,\t')), { minLength: 1, maxLength: 4 });

describe('the type of an answer', () => {
  test('is the one that the framework gives for the same header, or left to it', async () => {
    const some = { answered: 0 };
    await fc.assert(
      fc.asyncProperty(header, async (parts) => {
        const accept = parts.map((part) => part.join('')).join('');
        const chosen = acceptedType(accept);
        some.answered += Number(chosen !== null);
        // Where it is left, the framework has its say.
        if (chosen !== null) expect(chosen).toBe(await byFramework(accept));
        else if (accept.trim() !== '') expect(await byFramework(accept)).toBeNull();
      }),
      { seed: 7, numRuns: 1_000 },
    );
    expect(some.answered).toBeGreaterThan(300);
  });

  test('of a request without a header is JSON', async () => {
    expect(acceptedType(undefined)).toBe('application/json');
    expect(acceptedType(undefined)).toBe(await byFramework('*/*'));
  });

  test('of a request that a page may be the answer to is left to the framework', () => {
    for (const accept of ['text/html', 'application/json, text/html;q=0.1']) expect(acceptedType(accept)).toBeNull();
  });

  test('is the same however many other headers have been read', () => {
    for (let i = 0; i < 1_000; i += 1) acceptedType(`a/${i}`);
    expect(acceptedType('application/graphql-response+json, application/json')).toBe(
      'application/graphql-response+json',
    );
    expect(acceptedType(`${'a/b,'.repeat(1_000)}application/json`)).toBe('application/json');
  });
});
