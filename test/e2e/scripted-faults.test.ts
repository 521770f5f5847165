import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../helpers/sandbox.ts';
import type { Stage } from '../helpers/scene.ts';
import { Scene, setStage } from '../helpers/scene.ts';
import type { Step } from '../helpers/scripted-steps.ts';
import {
  breaksOff,
  challenges,
  cutsShort,
  drops,
  fails,
  hangs,
  refuses,
  replies,
  shows,
  showsJunk,
} from '../helpers/scripted-steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ UPSTREAM_TIMEOUT_MS: '800', UPSTREAM_MAX_REPLY_BYTES: '20000' });
});
afterAll(() => stage[Symbol.asyncDispose]());

const begin = (...before: string[]) => Scene.begin(stage, stage.upstream.inbox(shows(...before)));

/** A failure after which no pause is asked for, so that a test need not wait for it. */
const failsBriefly = (status: number) => fails(status).with({ 'retry-after': '0' });

const faults: [string, Step[]][] = [
  ['500s', failsBriefly(500).times(3)],
  ['503s without a word on how long', [fails(503)]],
  ['a timeout', [hangs()]],
  ['a connection that is cut', [drops()]],
  ['a connection that is cut amid the list', [breaksOff('a', 'b', 'c')]],
  ['truncated JSON', [cutsShort('a', 'b', 'c'), cutsShort('a')]],
  ['web pages', [challenges(), challenges(403), challenges(503)]],
  ['a success with status false', [refuses(), shows('a'), refuses()]],
  ['a success without a list', [showsJunk(undefined), showsJunk(null), showsJunk({ 0: {} }), showsJunk('[]')]],
  ['an empty body', [replies(200, ''), replies(204, '')]],
  ['JSON that is no object', [replies(200, '[]'), replies(200, 'null')]],
  ['a redirection', [failsBriefly(302).with({ location: '/login' })]],
  ['statuses that make no sense here', [failsBriefly(400), failsBriefly(422), failsBriefly(418)]],
  ['a reply that is too large', [replies(200, `{"status":true,"messages":[],"x":"${'x'.repeat(20_000)}"}`)]],
];

describe('nothing is lost, repeated or taken for gone through', () => {
  test.each(faults)('%s', async (_, steps) => {
    const scene = await begin('a');
    scene.inbox.plays(shows('a', 'b'), steps, shows('a', 'b', 'c', 'd'));
    await scene.gives({ mails: ['b', 'c', 'd'], mayBeHeld: true });
  });

  test('items of a list that are no mails, which cost nothing but themselves', async () => {
    const scene = await begin('a');
    const { last } = scene.inbox;
    const junk = [null, 1, 'a', [], {}, { id: null }, { id: '' }, { id: {} }, { id: '\ud800' }];
    scene.inbox.plays(
      showsJunk([...junk, ...last]),
      shows('a', 'b'),
      showsJunk(junk),
      shows('a', 'b').when(() => scene.client.mails.length === 1),
    );
    await scene.gives({ mails: ['b'] });
  });

  test('all of these one after the other', async () => {
    const scene = await begin();
    const letters = [...'abcdefghijklmn'];
    for (const [i, [, steps]] of faults.entries()) scene.inbox.plays(steps, shows(...letters.slice(0, i + 1)));
    await scene.gives({ mails: letters, mayBeHeld: true });
  });
});

describe('a list that lacks a mail', () => {
  test('needs another to bear it out, and a failure is none', async () => {
    const scene = await begin('a', 'b');
    const flap = [shows('b'), failsBriefly(500), challenges(), failsBriefly(500), shows('a', 'b')];
    scene.inbox.plays(flap, flap, shows('b'), failsBriefly(500), shows('b', 'c'));
    await scene.gives({ mails: ['c'], removed: ['a'], mayBeHeld: true });
  });
});

describe('a feed that fails', () => {
  test('says that it is delayed, once, and when it is live again, also to one who comes while it is delayed', async () => {
    const scene = await begin('a');
    scene.inbox.plays(failsBriefly(500));
    await waitFor('the delay', () => scene.client.states.length > 0);
    expect(scene.client.state).toMatchObject({ state: 'DELAYED', because: expect.stringContaining('failed') });
    const late = await Scene.begin(stage, scene.inbox);
    await waitFor('the delay', () => late.client.states.length > 0);
    scene.inbox.plays(shows('a', 'b'));
    await waitFor('both', () => [scene, late].every(({ client }) => client.states.length === 2));
    for (const { client } of [scene, late]) {
      await waitFor('the mail', () => client.mails.length === 1);
      expect(client.states).toEqual(['DELAYED', 'LIVE']);
      expect(client.state?.because).toBeNull();
      expect(client.mails).toEqual(['b']);
    }
    late.leave();
    await scene.gives({ mails: ['b'], mayBeHeld: true });
  });

  test('does not take its first read for an empty inbox: the subscription fails, and leaves nothing behind', async () => {
    for (const [step, code] of [
      [fails(500), 'UPSTREAM_UNAVAILABLE'],
      [hangs(), 'UPSTREAM_TIMEOUT'],
      [challenges(), 'UPSTREAM_BLOCKED'],
      [cutsShort('a'), 'UPSTREAM_INVALID_RESPONSE'],
      [refuses(), 'NOT_FOUND'],
      [fails(401), 'UNAUTHENTICATED'],
    ] as const) {
      const { client } = Scene.open(stage, stage.upstream.inbox(step));
      await waitFor('the failure', () => client.isComplete || client.errors.length > 0);
      expect(client.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(client.events).toEqual([]);
      expect(stage.gateway.app.activity.feeds).toBe(0);
    }
  });
});
