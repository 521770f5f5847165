import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEY_1, KEY_2 } from '../helpers/gateway.ts';
import { CreateInbox, DeleteInbox, RenameInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import type { Stage } from '../helpers/scene.ts';
import { Scene, setStage } from '../helpers/scene.ts';
import { fails, refuses, shows } from '../helpers/scripted-steps.ts';
import type { ScriptedInbox } from '../helpers/scripted-upstream.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const begin = (...before: string[]) => Scene.begin(stage, stage.upstream.inbox(shows(...before)));
const feeds = () => stage.gateway.app.activity.feeds;

/** An inbox that was made through the gateway, which so knows how long it lives. */
async function made(seconds = 600): Promise<ScriptedInbox> {
  stage.upstream.lifetime = seconds;
  const { data } = await stage.gateway.ask(CreateInbox);
  return stage.upstream.at(data.createInbox.inbox?.address as string);
}

describe('an inbox that the upstream does not know any more', () => {
  const ways = [
    ['a 404', fails(404)],
    ['a 410', fails(410)],
    ['a success with status false', refuses()],
  ] as const;

  test.each(ways)('is told as expired where its time was not known: %s', async (_, step) => {
    const scene = await begin('a');
    scene.inbox.plays(shows('a', 'b'), shows('a', 'b', 'c'), step);
    await scene.ends('EXPIRED', { mails: ['b', 'c'] });
    expect(feeds()).toBe(0);
  });

  test.each(ways)('is told as deleted where its time had not come: %s', async (_, step) => {
    const scene = await Scene.begin(stage, await made());
    scene.inbox.plays(shows('a'), step);
    await scene.ends('DELETED', { mails: ['a'] });
    expect(feeds()).toBe(0);
  });

  test.each(ways)('is told as expired where its time has just come: %s', async (_, step) => {
    const inbox = await made(2);
    const scene = await Scene.begin(stage, inbox);
    inbox.plays(shows('a'), shows('a', 'b'), step);
    await scene.ends('EXPIRED', { mails: ['a', 'b'] });
    expect(feeds()).toBe(0);
  });
});

describe('an inbox whose time has come', () => {
  test('ends although the upstream goes on with it, after a last look', async () => {
    const inbox = await made(2);
    const over = Date.now() + 2000;
    const scene = await Scene.begin(stage, inbox);
    inbox.plays(shows('a').when(() => Date.now() >= over));
    await scene.ends('EXPIRED', { mails: ['a'] });
    expect(feeds()).toBe(0);
  });

  test('ends although the upstream fails', async () => {
    const inbox = await made(2);
    const scene = await Scene.begin(stage, inbox);
    inbox.plays(shows('a'), fails(500));
    await scene.ends('EXPIRED', { mails: ['a'] });
    expect(feeds()).toBe(0);
  });
});

describe('an inbox that is deleted through the gateway', () => {
  test('ends at once, also amid a look', async () => {
    const scene = await begin('a');
    const { inbox } = scene;
    inbox.plays(
      shows('a', 'b'),
      shows('a', 'b', 'c').when(() => false),
    );
    await waitFor('a look that is held', () => inbox.isPlayed && scene.client.mails.length === 1);
    await stage.gateway.ask(DeleteInbox, { input: { address: inbox.address } });
    await scene.ends('DELETED', { mails: ['b'] });
    expect(feeds()).toBe(0);
  });

  test('goes on where the deletion fails', async () => {
    const scene = await begin('a');
    stage.upstream.failsNext('DELETE /api/emails', 500);
    const { errors } = await stage.gateway.ask(DeleteInbox, { input: { address: scene.inbox.address } });
    expect(errors[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    scene.inbox.plays(shows('a', 'b'));
    await scene.gives({ mails: ['b'] });
  });
});

describe('an inbox that is renamed', () => {
  const rename = (address: string, username: string) =>
    stage.gateway.ask(RenameInbox, { input: { address, username, domain: 'script.test' } });

  test('ends with its new address, where its mails are the same ones for who resumes', async () => {
    const scene = await begin('a');
    scene.inbox.plays(shows('a', 'b'), shows('a', 'b', 'c'));
    await waitFor('the mails', () => scene.client.mails.length === 2);
    const [cursor] = scene.client.cursors;
    await rename(scene.inbox.address, 'moved');
    await scene.ends('RENAMED to moved@script.test', { mails: ['b', 'c'] });
    expect(feeds()).toBe(0);
    const moved = await Scene.begin(stage, stage.upstream.at('moved@script.test'), { after: cursor as string });
    moved.inbox.plays(shows('a', 'b', 'c', 'd'));
    await moved.gives({ mails: ['c', 'd'] });
  });

  test('is not told as deleted when a look comes before the answer to the rename', async () => {
    const inbox = await made();
    const scene = await Scene.begin(stage, inbox);
    inbox.plays(shows('a'));
    await waitFor('the mail', () => scene.client.mails.length === 1);
    // The upstream has carried it out already; its answer takes longer than two looks.
    let looks = Number.POSITIVE_INFINITY;
    stage.upstream.holdBack('POST /api/emails', () => {
      looks = Math.min(looks, stage.upstream.calls('GET /api/messages'));
      return stage.upstream.calls('GET /api/messages') < looks + 3;
    });
    await rename(inbox.address, 'slowly');
    stage.upstream.holdBack('POST /api/emails', () => false);
    await scene.ends('RENAMED to slowly@script.test', { mails: ['a'] });
    expect(feeds()).toBe(0);
  });

  test('by somebody else is told as deleted', async () => {
    const scene = await Scene.begin(stage, await made());
    const headers = { authorization: `Bearer ${KEY_1}` };
    await fetch(`${stage.upstream.url}/api/emails/${scene.inbox.address}/away/script.test`, {
      method: 'POST',
      headers,
    });
    await scene.ends('DELETED', { mails: [] });
    expect(feeds()).toBe(0);
  });
});

describe('a key that is refused', () => {
  test.each([401, 403])('with %i ends all of its feeds, and none of another key', async (status) => {
    const first = await begin('a');
    const second = await begin('a');
    const other = await Scene.begin(stage, stage.upstream.inbox(shows('a')), { key: KEY_2 });
    for (const { inbox } of [first, second, other]) inbox.plays(shows('a', 'b'));
    await waitFor('a mail each', () => [first, second, other].every(({ client }) => client.mails.length === 1));
    first.inbox.plays(fails(status));
    await first.ends('REVOKED', { mails: ['b'] });
    await second.ends('REVOKED', { mails: ['b'] });
    expect(feeds()).toBe(1);
    other.inbox.plays(shows('a', 'b', 'c'));
    await other.gives({ mails: ['b', 'c'] });
  });

  test('to another call ends them too, and may be accepted again later', async () => {
    const scene = await begin('a');
    scene.inbox.plays(shows('a', 'b'));
    await waitFor('the mail', () => scene.client.mails.length === 1);
    const [cursor] = scene.client.cursors;
    stage.upstream.failsNext('POST /api/emails', 401);
    const { errors } = await stage.gateway.ask(CreateInbox);
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await scene.ends('REVOKED', { mails: ['b'] });
    expect(feeds()).toBe(0);
    scene.inbox.plays(shows('a', 'b', 'c'));
    const again = await Scene.begin(stage, scene.inbox, { after: cursor as string });
    await again.gives({ mails: ['c'] });
  });
});
