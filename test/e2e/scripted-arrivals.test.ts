import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Stage } from '../helpers/scene.ts';
import { Scene, setStage } from '../helpers/scene.ts';
import { mail, names, noonPlus } from '../helpers/scripted-mail.ts';
import { arriving, shows, showsInOrder } from '../helpers/scripted-steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const begin = (...before: string[]) => Scene.begin(stage, stage.upstream.inbox(shows(...before)));

describe('mails are given once each, oldest first', () => {
  test('when they arrive steadily', async () => {
    const scene = await begin('m1');
    scene.inbox.plays(...arriving(names(30, 2), ['m1']));
    await scene.gives({ mails: names(30, 2) });
  });

  test('when five hundred come at once', async () => {
    const scene = await begin();
    scene.inbox.plays(shows(...names(500)));
    await scene.gives({ mails: names(500) });
  });

  test('when they come faster than a client is told of them', async () => {
    const scene = await begin();
    scene.inbox.plays(...Array.from({ length: 12 }, (_, i) => shows(...names(40 * (i + 1)))));
    await scene.gives({ mails: names(480) });
  });

  test('when the order of the list is reversed from one look to the next', async () => {
    const scene = await begin('a', 'b');
    scene.inbox.plays(
      showsInOrder('a', 'b', 'c', 'd'),
      showsInOrder('f', 'e', 'd', 'c', 'b', 'a'),
      showsInOrder('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    );
    await scene.gives({ mails: ['c', 'd', 'e', 'f', 'g', 'h'] });
  });

  test('when the order is reversed and no time tells which end is new', async () => {
    const at = (...list: string[]) => list.map((name) => mail(name, { receivedAt: null }));
    const scene = await begin();
    scene.inbox.plays(
      shows(...at('a', 'b')),
      showsInOrder(...at('a', 'b', 'c', 'd')),
      showsInOrder(...at('f', 'e', 'd', 'c', 'b', 'a')),
      showsInOrder(...at('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')),
      shows(...at('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')),
    );
    await scene.gives({ mails: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] });
  });

  test('when all have the same time', async () => {
    const same = names(30).map((name) => mail(name, { receivedAt: noonPlus(0) }));
    const scene = await begin();
    scene.inbox.plays(shows(...same.slice(0, 2)), shows(...same.slice(0, 15)), shows(...same));
    await scene.gives({ mails: names(30) });
  });

  test('when the clock of the mails goes back by an hour', async () => {
    const back = names(12).map((name, i) => mail(name, { receivedAt: noonPlus(i < 8 ? i : i - 3600) }));
    const scene = await begin();
    scene.inbox.plays(shows(...back.slice(0, 6)), shows(...back.slice(0, 10)), shows(...back));
    await scene.gives({ mails: names(12) });
  });

  test('when the clock of the mails runs backwards', async () => {
    const back = names(9).map((name, i) => mail(name, { receivedAt: noonPlus(i < 2 ? i : -60 * i) }));
    const scene = await begin();
    scene.inbox.plays(shows(...back.slice(0, 2)), shows(...back.slice(0, 6)), shows(...back));
    await scene.gives({ mails: names(9), afresh: 'in any order' });
  });

  test('when the upstream lists them oldest first', async () => {
    const scene = await Scene.begin(stage, stage.upstream.inbox(showsInOrder()));
    scene.inbox.plays(showsInOrder(...names(3)), showsInOrder(...names(5)), showsInOrder(...names(9)));
    await scene.gives({ mails: names(9) });
  });
});
