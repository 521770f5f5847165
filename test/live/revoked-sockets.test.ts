import { describe, expect, test } from 'vitest';
import { openSocket } from '../helpers/raw-socket.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { startSmallGateway } from '../helpers/small-gateway.ts';

/** No test lasts so long. */
const NEVER = 60_000;

const texts = (count = 0, mute = false) => `subscription { texts(size: 1, count: ${count}, mute: ${mute}) }`;

describe('a key that is refused', () => {
  test('closes the sockets that use it after their last answers, and no others', async () => {
    await using gateway = await startSmallGateway({ lastAnswersMs: NEVER });
    const [first, second] = [await openSocket(gateway.url, 'bad'), await openSocket(gateway.url, 'bad')];
    const [other, idle] = [await openSocket(gateway.url, 'good'), await openSocket(gateway.url, 'bad')];
    for (const { subscribe } of [first, second, other]) for (const id of ['1', '2']) subscribe(id, texts());
    await waitFor('all', () => gateway.count.running === 6);
    gateway.refuse('bad');
    for (const socket of [first, second]) {
      expect(await socket.closed).toEqual({ code: 4403, reason: 'Forbidden' });
      for (const id of ['1', '2']) expect(socket.typesOf(id)).toEqual(['error']);
      expect(socket.received.at(-1)?.payload[0].extensions).toEqual({ code: 'FORBIDDEN' });
    }
    gateway.push();
    await waitFor('what comes later', () => other.typesOf('2').length === 1);
    // It was acknowledged with the key and has not used it.
    idle.subscribe('1', '{ __typename }');
    await waitFor('its answer', () => idle.typesOf('1').length === 2);
    expect(gateway.sockets.size).toBe(2);
    for (const { socket } of [other, idle]) socket.terminate();
  });

  test('closes a socket that has nothing under way, if it has used it', async () => {
    await using gateway = await startSmallGateway({ lastAnswersMs: NEVER });
    const reader = await openSocket(gateway.url, 'bad');
    reader.subscribe('1', '{ text(size: 1) }');
    await waitFor('its answer', () => reader.typesOf('1').length === 2);
    gateway.refuse('bad');
    expect((await reader.closed).code).toBe(4403);
  });

  test('is not waited for by operations of another key on its socket, which end with it', async () => {
    await using gateway = await startSmallGateway({ lastAnswersMs: NEVER });
    const reader = await openSocket(gateway.url, '');
    reader.subscribe('1', texts(), 'bad');
    reader.subscribe('2', texts(), 'good');
    await waitFor('both', () => gateway.count.running === 2);
    gateway.refuse('bad');
    expect((await reader.closed).code).toBe(4403);
    expect([reader.typesOf('1'), reader.typesOf('2')]).toEqual([['error'], []]);
    await waitFor('the end of both', () => gateway.count.running === 0);
  });

  test('closes a socket whose operations say nothing more, and one that reads nothing more', async () => {
    await using gateway = await startSmallGateway({ lastAnswersMs: 50, closeTimeoutMs: 50 });
    const [mute, stopped] = [await openSocket(gateway.url, 'bad'), await openSocket(gateway.url, 'bad')];
    mute.subscribe('1', texts(1, true));
    stopped.subscribe('1', texts(0, false));
    stopped.subscribe('2', '{ text(size: 40000000) }');
    stopped.socket.pause();
    await waitFor('both', () => gateway.count.running === 2 && gateway.count.texts === 2);
    gateway.refuse('bad');
    expect((await mute.closed).code).toBe(4403);
    expect(mute.typesOf('1')).toEqual(['next']);
    await waitFor('the other', () => gateway.sockets.size === 0);
    expect(gateway.count.running).toBe(0);
    stopped.socket.terminate();
  });

  test('that is refused again and again closes a socket once', async () => {
    await using gateway = await startSmallGateway({ lastAnswersMs: NEVER });
    const reader = await openSocket(gateway.url, 'bad');
    reader.subscribe('1', texts());
    await waitFor('it', () => gateway.count.running === 1);
    for (let times = 0; times < 3; times += 1) gateway.refuse('bad');
    expect(await reader.closed).toEqual({ code: 4403, reason: 'Forbidden' });
    expect(reader.typesOf('1')).toEqual(['error']);
    gateway.refuse('bad');
  });

  test('says nothing of a socket that closes by itself', async () => {
    await using gateway = await startSmallGateway();
    const reader = await openSocket(gateway.url, 'bad');
    reader.subscribe('1', texts(0, true));
    await waitFor('it', () => gateway.count.running === 1);
    gateway.refuse('bad');
    reader.socket.close(1000, 'Done');
    expect(await reader.closed).toEqual({ code: 1000, reason: 'Done' });
    await waitFor('its end', () => gateway.count.running === 0);
  });
});

test('the credential is remembered for the latest hundred that a socket came with', async () => {
  await using gateway = await startSmallGateway();
  const reader = await openSocket(gateway.url, '');
  for (let key = 0; key <= 100; key += 1) {
    reader.subscribe(`${key}`, '{ text(size: 1) }', `key-${key}`);
    await waitFor('its answer', () => reader.typesOf(`${key}`).length === 2);
  }
  gateway.refuse('key-0');
  reader.subscribe('still', '{ __typename }');
  await waitFor('an answer', () => reader.typesOf('still').length === 2);
  gateway.refuse('key-1');
  expect((await reader.closed).code).toBe(4403);
});
