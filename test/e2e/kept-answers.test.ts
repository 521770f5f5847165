import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AskOptions } from '../helpers/answering.ts';
import { ask, askOften } from '../helpers/answering.ts';
import { KEY_2 } from '../helpers/gateway.ts';
import { KeptScene, show, subjectsIn } from '../helpers/kept-scene.ts';
import { waitFor } from '../helpers/sandbox.ts';

let scene: KeptScene;
beforeAll(async () => {
  scene = await KeptScene.start();
});
afterAll(() => scene.end());
beforeEach(() => scene.begin());

describe('an answer is given again', () => {
  test('while nothing has changed of what it was made from', async () => {
    const kept = await scene.lookOften();
    expect(subjectsIn(kept)).toEqual(['a']);
    for (let time = 0; time < 5; time += 1) expect((await scene.look()).text).toBe(kept);
    // One of them was not the gateway's.
    expect(scene.inbox.looks).toBe(2);
  });

  test('while its inbox is looked at and found to be the same', async () => {
    await scene.watched(async () => {
      const kept = await scene.lookOften();
      const { looks } = scene.inbox;
      await waitFor('more looks', () => scene.inbox.looks > looks + 2);
      expect((await scene.look()).text).toBe(kept);
    });
  });

  test('and counts against the rate of its caller all the same', async () => {
    await using slow = await scene.beside({ RATE_LIMIT_CREDENTIAL: '4' });
    const statuses: number[] = [];
    for (let time = 0; time < 5; time += 1) statuses.push((await ask(slow.url, '{ __typename }')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });

  test('not where none are to be kept', async () => {
    await using none = await scene.beside({
      ANSWER_CACHE_MAX_BYTES: '0',
    });
    const made = await scene.newInbox(none);
    const kept = await askOften(none.url, show(made.address));
    expect((await ask(none.url, show(made.address))).text).not.toBe(kept);
  });

  test('not where it takes more than its part of the room', async () => {
    await using small = await scene.beside({
      ANSWER_CACHE_MAX_BYTES: '20000',
    });
    const made = await scene.newInbox(small);
    const kept = await askOften(small.url, show(made.address));
    expect((await ask(small.url, show(made.address))).text).toBe(kept);
    const long = `${show(made.address)} # ${'x'.repeat(2_500)}`;
    expect((await ask(small.url, long)).text).not.toBe(await askOften(small.url, long));
  });
});

describe('an answer is not given to any other', () => {
  test('caller', async () => {
    const kept = await scene.lookOften();
    // This upstream gives everybody everything, and the gateway may not.
    expect((await scene.look({ key: KEY_2 })).text).not.toBe(kept);
    expect((await scene.look()).text).toBe(kept);
  });

  test('holder of a gateway token, of one account as they are', async () => {
    await using service = await scene.beside({ TEMPMAIL_API_KEY: 'service-key', GATEWAY_TOKENS: 'token-a,token-b' });
    const kept = await askOften(service.url, show(scene.inbox.address), { key: 'token-a' });
    expect((await ask(service.url, show(scene.inbox.address), { key: 'token-b' })).text).not.toBe(kept);
    for (const stranger of ['token-c', 'service-key']) {
      const { status, text } = await ask(service.url, show(scene.inbox.address), { key: stranger });
      expect([status, text]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
    }
  });

  test('type of answer', async () => {
    const kept = await scene.lookOften();
    const other = await scene.look({ accept: 'application/graphql-response+json' });
    expect(other.text).not.toBe(kept);
    expect(other.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect((await scene.look()).headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('operation of the same document, or variables', async () => {
    const query =
      'query A($n: Boolean = false) { a: __typename b: __typename @include(if: $n) } query B { c: __typename }';
    const of = (options: AskOptions) => askOften(scene.gateway.url, query, options);
    expect(await of({ operationName: 'A' })).toBe('{"data":{"a":"Query"}}');
    expect(await of({ operationName: 'B' })).toBe('{"data":{"c":"Query"}}');
    expect(await of({ operationName: 'A', variables: { n: true } })).toBe('{"data":{"a":"Query","b":"Query"}}');
    expect(await of({ operationName: 'A' })).toBe('{"data":{"a":"Query"}}');
    expect(await of({})).toContain('OPERATION_RESOLUTION_FAILURE');
  });
});
