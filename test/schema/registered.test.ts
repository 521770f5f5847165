import { readdirSync, readFileSync } from 'node:fs';
import { diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A file of src/schema with those of the folder that it imports, and so on. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, next] of read(`src/schema/${file}`).matchAll(/^(?:import|export) (?!type)[^;]*'\.\/([\w-]+\.ts)'/gm)) {
    reachedFrom(next as string, reached);
  }
  return reached;
}

test('every file that declares types is part of the schema', () => {
  const files = readdirSync(new URL('../../src/schema', import.meta.url));
  const declaring = files.filter((file) => /\bbuilder\s*\.\w+\(/.test(read(`src/schema/${file}`)));
  expect(declaring.length).toBeGreaterThan(8);
  const reached = reachedFrom('index.ts');
  expect(declaring.filter((file) => !reached.has(file))).toEqual([]);
});

/** Where the graph of today differs from the contract in a way that a client may notice. */
async function differences(): Promise<readonly { readonly message: string }[]> {
  const changes = await diff(buildSchema(read('test/contract/schema-v1.graphql')), buildSchema(read('schema.graphql')));
  return (
    changes
      // An argument that is new and may be left out changes nothing for those who do not know it.
      .filter(({ criticality, type }) => criticality.level !== 'NON_BREAKING' && type !== 'FIELD_ARGUMENT_ADDED')
  );
}

test('nothing that the contract promises is missing, renamed or changed', async () => {
  expect((await differences()).map(({ message }) => message)).toEqual([]);
});
