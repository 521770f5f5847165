import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEY_2 } from '../helpers/gateway.ts';
import { CreateInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import type { Stage } from '../helpers/scene.ts';
import { Scene, setStage } from '../helpers/scene.ts';
import { fails, quota, shows } from '../helpers/scripted-steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const begin = (...before: string[]) => Scene.begin(stage, stage.upstream.inbox(shows(...before)));
const limits = () => fails(429);

describe('an upstream that asks for fewer calls', () => {
  test('is left alone for as long as it says, by all feeds of the key and by no other', async () => {
    const scene = await begin('a');
    const second = await begin('a');
    const other = await Scene.begin(stage, stage.upstream.inbox(shows('a')), { key: KEY_2 });
    let limitedAt = 0;
    const notes = () => {
      limitedAt ||= Date.now();
      return true;
    };
    scene.inbox.plays(shows('a', 'b'), limits().with({ 'retry-after': '2' }).when(notes), shows('a', 'b', 'c'));
    await waitFor('both delays', () => [scene, second].every(({ client }) => client.states.length > 0));
    expect(scene.client.state).toMatchObject({ state: 'DELAYED', because: expect.stringContaining('fewer calls') });
    const { looks } = second.inbox;
    other.inbox.plays(shows('a', 'x'));
    await waitFor('the mail of the other key', () => other.client.mails.length === 1);
    let [resumedAt, looksUntilThen] = [0, 0];
    const notesResumption = () => {
      resumedAt ||= Date.now();
      looksUntilThen ||= second.inbox.looks;
      return true;
    };
    second.inbox.plays(shows('a', 'd').when(notesResumption));
    await waitFor('the pause to end', () => scene.inbox.isPlayed && looksUntilThen > 0);
    expect(resumedAt).toBeGreaterThanOrEqual(limitedAt + 2000);
    expect(looksUntilThen - looks).toBe(1);
    await waitFor('the mails', () => scene.client.mails.length === 2 && second.client.mails.length === 1);
    await waitFor('both to be live', () => [scene, second].every(({ client }) => client.state?.state === 'LIVE'));
    expect([scene.client.states, second.client.states]).toEqual(Array(2).fill(['DELAYED', 'LIVE']));
    expect(other.client.states).toEqual([]);
    second.leave();
    other.leave();
    await scene.gives({ mails: ['b', 'c'], mayBeHeld: true });
  });

  test('and does not say for how long, is asked again after a pause', async () => {
    const scene = await begin('a');
    scene.inbox.plays(shows('a', 'b'), limits(), shows('a', 'b', 'c'));
    await waitFor('the delay', () => scene.client.state?.state === 'DELAYED');
    const { looks } = scene.inbox;
    await waitFor('the next mail', () => scene.client.mails.length === 2);
    expect(scene.inbox.looks).toBeGreaterThan(looks);
    await scene.gives({ mails: ['b', 'c'], mayBeHeld: true });
  });

  test('for an hour is not asked before, and says until when', async () => {
    const scene = await begin('a');
    scene.inbox.plays(shows('a', 'b'), limits().with({ 'retry-after': '3600' }));
    await waitFor('the standstill', () => scene.client.state?.state === 'STALLED');
    expect(Date.parse(scene.client.state?.nextPollAt ?? '') - Date.now()).toBeGreaterThan(3500_000);
    expect(scene.client.mails).toEqual(['b']);
    scene.leave();
    await waitFor('the end of the feed', () => stage.gateway.app.activity.feeds === 0);
  });
});

describe('a quota', () => {
  test('that is used up stops the looks until it begins anew', async () => {
    const scene = await begin('a');
    const resetAt = Date.now() + 2000;
    let resetSeen = 0;
    scene.inbox.plays(
      shows('a', 'b').with(quota(0, resetAt)),
      shows('a', 'b', 'c').when(() => {
        resetSeen ||= Date.now();
        return true;
      }),
    );
    await waitFor('the standstill', () => scene.client.state?.state === 'STALLED');
    expect(scene.client.state).toMatchObject({ because: expect.stringContaining('quota') });
    expect(Date.parse(scene.client.state?.nextPollAt ?? '')).toBeGreaterThanOrEqual(resetAt);
    await waitFor('the mail', () => scene.client.mails.length === 2);
    expect(resetSeen).toBeGreaterThanOrEqual(resetAt);
    await waitFor('it to be live', () => scene.client.state?.state === 'LIVE');
    expect(scene.client.states).toEqual(['STALLED', 'LIVE']);
    await scene.gives({ mails: ['b', 'c'], mayBeHeld: true });
  });

  test('that is used up, as a 429 says, stops them too, until one who comes after the reset has them begin again', async () => {
    const scene = await begin('a');
    const { inbox } = scene;
    const resetAt = Date.now() + 2000;
    let lookedAt = 0;
    const notes = () => {
      lookedAt ||= Date.now();
      return true;
    };
    inbox.plays(shows('a', 'b'), limits().with({ ...quota(0, resetAt), 'retry-after': '1' }));
    await waitFor('the standstill', () => scene.client.state?.state === 'STALLED');
    inbox.plays(shows('a', 'b', 'c').when(notes));
    await waitFor('the reset', () => Date.now() >= resetAt);
    const late = await Scene.begin(stage, inbox);
    await waitFor('it to be live', () =>
      [scene, late].every(({ client }) => (client.states.at(-1) ?? 'LIVE') === 'LIVE'),
    );
    await waitFor('the mail', () => scene.client.mails.length === 2);
    expect(lookedAt).toBeGreaterThanOrEqual(resetAt);
    late.leave();
    await scene.gives({ mails: ['b', 'c'], mayBeHeld: true });
  });

  test('that another call finds to be more again is used again, without a reset', async () => {
    const scene = await begin('a');
    scene.inbox.plays(shows('a', 'b').with(quota(0, Date.now() + 86_400_000)));
    await waitFor('the standstill', () => scene.client.state?.state === 'STALLED');
    scene.inbox.plays(shows('a', 'b', 'c'));
    await stage.gateway.ask(CreateInbox);
    // Whoever comes has the feed plan anew.
    const late = await Scene.begin(stage, scene.inbox);
    await waitFor('the mail', () => scene.client.mails.length === 2);
    late.leave();
    await scene.gives({ mails: ['b', 'c'], mayBeHeld: true });
  });
});
