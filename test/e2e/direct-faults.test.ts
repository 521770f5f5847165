import { describe, expect, test } from 'vitest';
import { FAULTS } from '../helpers/fixed-upstream.ts';
import { expectAlike, startTwins } from '../helpers/twin-gateways.ts';

const asked = (query: string) => ({ body: JSON.stringify({ query }) });

describe('an upstream that fails is told of as by the framework alone', () => {
  test.each(Object.keys(FAULTS))('one that is %s', async (name) => {
    await using twins = await startTwins();
    const address = `${name}@fixed.test`;
    await expectAlike(twins, asked(`{ inbox(address: "${address}") { address unseenCount } }`));
    await expectAlike(
      twins,
      asked(
        `{ quota { limit } a: inbox(address: "full@fixed.test") { id cursor } b: inbox(address: "${address}") { id } }`,
      ),
    );
  });
});

test('what was known before is given and marked as by the framework alone', async () => {
  await using twins = await startTwins({ MESSAGES_TTL_MS: '0', DOMAINS_TTL_MS: '0' });
  const query = '{ inbox(address: "flaky@fixed.test") { cursor messages { nodes { id subject } } } }';
  const { text } = await expectAlike(twins, asked(query));
  expect(text).toContain('"extensions":{"stale":[');
  await expectAlike(twins, asked(`{ message(id: "?") { id } ${query.slice(1)}`));
});

describe('what takes too long is ended as by the framework alone', () => {
  test('an operation that waits for the upstream', async () => {
    await using twins = await startTwins({ UPSTREAM_TIMEOUT_MS: '30000', OPERATION_TIMEOUT_MS: '150' });
    const { text } = await expectAlike(twins, asked('{ quota { limit } inbox(address: "slow@fixed.test") { id } }'));
    expect(text).toContain('was ended after 150 ms');
  });

  test('one that has failed before', async () => {
    await using twins = await startTwins({ UPSTREAM_TIMEOUT_MS: '30000', OPERATION_TIMEOUT_MS: '150' });
    const { text } = await expectAlike(
      twins,
      asked('{ message(id: "?") { id } a: inbox(address: "slow@fixed.test") { id } }'),
    );
    expect(text).toContain('was ended after 150 ms');
  });
});

describe('what is too large is refused as by the framework alone', () => {
  const FIELDS = ['content', 'text', 'a: content b: content', 'html', 'content preview(length: 10000)'];
  test.each(['10000', '40000', '80000', '160000', '400000'])('at most %s characters', async (max) => {
    await using twins = await startTwins({ MAX_ANSWER_CHARACTERS: max });
    for (const name of ['full', 'odd', 'long']) {
      for (const fields of FIELDS) {
        const inbox = `inbox(address: "${name}@fixed.test") { messages { nodes { ${fields} } } }`;
        await expectAlike(twins, asked(`{ ${inbox} }`));
        // What has been written by then is thrown away, and counts for nothing.
        await expectAlike(twins, asked(`{ ${inbox} bad: message(id: "?") { id } }`));
      }
    }
  });
});
