import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DeleteMessage, ShowInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import type { Stage } from '../helpers/scene.ts';
import { Scene, setStage } from '../helpers/scene.ts';
import type { Mail } from '../helpers/scripted-mail.ts';
import { mail, names } from '../helpers/scripted-mail.ts';
import { shows, showsInOrder } from '../helpers/scripted-steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const begin = (...before: Mail[]) => Scene.begin(stage, stage.upstream.inbox(shows(...before)));

describe('a mail that goes', () => {
  test('between two looks is told as gone once, and one that nobody saw not at all', async () => {
    const scene = await begin('a', 'b');
    // c came and went between the first two.
    scene.inbox.plays(
      shows('a', 'b', 'd'),
      shows('b', 'd', 'e'),
      shows('b', 'd', 'e', 'f'),
      shows('b', 'e', 'f').times(3),
    );
    await scene.gives({ mails: ['d', 'e', 'f'], removed: ['a', 'd'] });
  });

  test('from every other list is neither gone nor new', async () => {
    const scene = await begin();
    const flaps = Array.from({ length: 8 }, () => [shows('a', 'c'), shows('a', 'b', 'c')]);
    scene.inbox.plays(shows('a', 'b'), shows('a', 'b', 'c'), ...flaps);
    await scene.gives({ mails: ['a', 'b', 'c'] });
  });

  test('from two lists in a row is gone, and then neither new nor gone again', async () => {
    const scene = await begin('a');
    const twice = [...shows('a', 'c').times(2), ...shows('a', 'b', 'c').times(2)];
    scene.inbox.plays(shows('a', 'b', 'c'), ...twice, ...twice, shows('a', 'b', 'c', 'd'));
    await scene.gives({ mails: ['b', 'c', 'd'], removed: ['b'] });
  });

  test('through the gateway is told as gone at once, and not again when an old list still shows it', async () => {
    const scene = await begin('a', 'b');
    const inbox = (await stage.gateway.ask(ShowInbox, { address: scene.inbox.address })).data.inbox;
    const id = inbox?.messages.nodes.find(({ subject }) => subject === 'a')?.id as string;
    let isTold = false;
    scene.inbox.plays(shows('b').when(() => isTold));
    await stage.gateway.ask(DeleteMessage, { id });
    await waitFor('the removal', () => scene.client.removed.length === 1);
    isTold = true;
    scene.inbox.plays(shows('b'), shows('a', 'b'), shows('b').times(3), shows('b', 'c'));
    await scene.gives({ mails: ['c'], removed: ['a'] });
  });
});

describe('an empty list', () => {
  test('now and then tells nothing', async () => {
    const scene = await begin('a');
    scene.inbox.plays(shows(), shows('a', 'b'), shows(), shows('a', 'b'), shows(), shows('a', 'b', 'c'));
    await scene.gives({ mails: ['b', 'c'] });
  });

  test('twice in a row says that all are gone, and their return is not news', async () => {
    const scene = await begin('a');
    scene.inbox.plays(shows('a', 'b'), shows().times(4), shows('a', 'b').times(2), shows('a', 'b', 'c'));
    await scene.gives({ mails: ['b', 'c'], removed: ['a', 'b'] });
  });
});

describe('ids', () => {
  const turned = (turn: number, list: readonly string[]) => list.map((name) => mail(name, { id: `${name}.${turn}` }));

  test('that are others in every list make no mail new', async () => {
    const scene = await begin(...turned(0, ['m1', 'm2']));
    scene.inbox.plays(...Array.from({ length: 12 }, (_, i) => shows(...turned(i + 1, names(3 + i)))));
    const mails = names(12, 3).map((name, i) => `${name} as ${name}.${i + 1}`);
    await scene.gives({ mails });
  });

  test('that are others in every list let a mail go, by the last one that it had', async () => {
    const scene = await begin(...turned(0, ['a', 'b']));
    scene.inbox.plays(
      shows(...turned(1, ['a', 'b'])),
      shows(...turned(2, ['b'])),
      shows(...turned(3, ['b'])),
      shows(...turned(4, ['b', 'c'])),
    );
    await scene.gives({ mails: ['c as c.4'], removed: ['a.1'] });
  });

  test('that are others in every list, with an empty one between, make no mail new', async () => {
    const scene = await begin(...turned(0, ['a', 'b']));
    scene.inbox.plays(shows(), shows(...turned(1, ['a', 'b'])), shows(), shows(...turned(2, ['a', 'b', 'c'])));
    await scene.gives({ mails: ['c as c.2'] });
  });

  test('that are others in every list tell equal mails apart by their number', async () => {
    const equal = (turn: number, count: number) =>
      Array.from({ length: count }, (_, i) => mail('a', { id: `a${i}.${turn}` }));
    const scene = await begin();
    scene.inbox.plays(shows(...equal(1, 1)), shows(...equal(2, 3)), shows(...equal(3, 3)), shows(...equal(4, 4)));
    await waitFor('the script to be played', () => scene.inbox.isPlayed);
    await waitFor('four mails', () => scene.client.mails.length === 4);
    expect(scene.client.mails.map((name) => name.split(' ')[0])).toEqual(['a', 'a', 'a', 'a']);
  });

  test('that are given to another mail make that one new, and the id is not told as gone', async () => {
    const scene = await begin();
    const second = mail('b', { id: 'x', content: 'Something else' });
    const third = mail('c', { id: 'x', content: 'Something else again' });
    scene.inbox.plays(shows(mail('a', { id: 'x' })), shows(second).times(3), shows(third).times(3));
    await scene.gives({ mails: ['a as x', 'b as x', 'c as x'], afresh: 'not known' });
  });
});

describe('a list', () => {
  test('of the newest twenty gives all that pass through it', async () => {
    const all = names(90);
    const scene = await begin(...all.slice(0, 5));
    const windows = [9, 24, 25, 44, 45, 64, 84, 90].map((to) => shows(...all.slice(Math.max(0, to - 20), to)));
    scene.inbox.plays(windows.flatMap((window) => [window, window]));
    await scene.gives({ mails: all.slice(5), removed: all.slice(0, 70) });
  });

  test('of the newest twenty that shows an older one again, since a newer one went, gives it no second time', async () => {
    const all = names(24);
    const scene = await begin();
    const window = (list: readonly string[]) => shows(...list.slice(-20));
    const without = all.filter((name) => name !== 'm23');
    scene.inbox.plays(window(all.slice(0, 20)), window(all), window(without), window([...without, 'm25']));
    await scene.gives({ mails: [...all, 'm25'], removed: ['m1', 'm2', 'm3', 'm4', 'm23'] });
  });

  test('with a mail in it twice gives it once, and equal mails of two ids are two', async () => {
    const scene = await begin('a');
    scene.inbox.plays(
      showsInOrder('c', 'b', 'b', 'a', 'c'),
      showsInOrder('c', 'c', 'b', 'a', 'a'),
      shows('a', 'b', 'c'),
    );
    scene.inbox.plays(shows('a', 'b', 'c', mail('d', { id: 'd1' }), mail('d', { id: 'd2' })));
    await scene.gives({ mails: ['b', 'c', 'd as d1', 'd as d2'] });
  });

  test('whose mails are seen, or corrected in one half, tells nothing', async () => {
    const scene = await begin('a', 'b');
    scene.inbox.plays(
      shows(mail('a', { is_seen: true }), 'b'),
      shows('a', mail('b', { content: 'Changed' })),
      shows(mail('a', { subject: 'Changed' }), 'b'),
      shows(mail('a', { receivedAt: null }), mail('b', { receivedAt: '2027-01-01 00:00:00' })),
      shows('a', 'b', 'c'),
    );
    await scene.gives({ mails: ['c'] });
  });
});
