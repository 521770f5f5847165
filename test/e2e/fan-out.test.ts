import { stringifyMessage } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, KEY_2, startTestGateway } from '../helpers/gateway.ts';
import { CreateInbox, DeleteInbox } from '../helpers/operations.ts';
import { openSocket } from '../helpers/raw-socket.ts';
import { waitFor } from '../helpers/sandbox.ts';

type RawSocket = Awaited<ReturnType<typeof openSocket>>;

let gateway: TestGateway;
const sockets: RawSocket[] = [];
beforeEach(async () => {
  gateway = await startTestGateway({ MESSAGES_TTL_MS: '20' });
});
afterEach(async () => {
  for (const { socket } of sockets.splice(0)) socket.terminate();
  await gateway[Symbol.asyncDispose]();
});

async function open(key = KEY_1): Promise<RawSocket & { readonly texts: string[] }> {
  const socket = await openSocket(gateway.url, key);
  const texts: string[] = [];
  socket.socket.on('message', (data) => texts.push(String(data)));
  sockets.push(socket);
  return { ...socket, texts };
}

async function createInbox(): Promise<{ address: string; cursor: string }> {
  return (await gateway.ask(CreateInbox)).data.createInbox.inbox as { address: string; cursor: string };
}

const watching = (address: string, more = '') =>
  `subscription { messageReceived(inbox: "${address}"${more}) { cursor message { subject } } }`;

const subjectsOf = ({ received }: RawSocket, id: string) =>
  received.filter((message) => message.id === id && message.type === 'next').map(subjectOf);

const subjectOf = ({ payload }: { readonly payload?: unknown }) =>
  (payload as { data: { messageReceived: { message: { subject: string } } } }).data.messageReceived.message.subject;

const watched = (count: number) => waitFor('all to watch', () => gateway.app.activity.watchers === count);

describe('many subscribers of one inbox', () => {
  test('are given every mail once and in order, each under its own id and in the words of graphql-ws', async () => {
    const { address } = await createInbox();
    const all = await Promise.all(Array.from({ length: 100 }, () => open()));
    const ids = all.map((_, n) => (n % 3 === 0 ? '1' : n % 3 === 1 ? `"${n}"` : `日本-${n}`));
    for (const [n, socket] of all.entries()) socket.subscribe(ids[n] as string, watching(address));
    await watched(100);
    const subjects = ['one', 'zwei ü', 'три', '"four"'];
    for (const subject of subjects) await gateway.mail({ to: address, subject });
    await waitFor('all mails', () => all.every((socket, n) => subjectsOf(socket, ids[n] as string).length === 4));
    for (const [n, socket] of all.entries()) {
      expect(subjectsOf(socket, ids[n] as string).toSorted()).toEqual(subjects.toSorted());
      expect(subjectsOf(socket, ids[n] as string)).toEqual(subjectsOf(all[0] as RawSocket, '1'));
      expect(socket.texts).toEqual(socket.texts.map((text) => stringifyMessage(JSON.parse(text))));
    }
  });

  test('on one socket have their own operations, filters and cursors', async () => {
    const { address, cursor } = await createInbox();
    await gateway.mail({ to: address, subject: 'before' });
    const socket = await open();
    socket.subscribe('resumed', watching(address, `, after: "${cursor}"`));
    await waitFor('the mail from before', () => subjectsOf(socket, 'resumed').length === 1);
    socket.subscribe('now', watching(address));
    socket.subscribe('picky', watching(address, ', where: {subject: {contains: "yes"}}'));
    socket.subscribe('text', watching(address, ', where: {text: {contains: "yes"}}'));
    socket.subscribe('small', `subscription { messageReceived(inbox: "${address}") { message { id } } }`);
    await watched(5);
    await gateway.mail({ to: address, subject: 'no', text: 'yes' });
    await waitFor('the first', () => socket.typesOf('small').length === 1);
    await gateway.mail({ to: address, subject: 'yes', text: 'no' });
    await waitFor('the second', () => socket.typesOf('small').length === 2 && socket.typesOf('picky').length === 1);
    await waitFor('what was read', () => socket.typesOf('text').length === 1);
    expect(subjectsOf(socket, 'resumed')).toEqual(['before', 'no', 'yes']);
    expect(subjectsOf(socket, 'now')).toEqual(['no', 'yes']);
    expect(subjectsOf(socket, 'picky')).toEqual(['yes']);
    expect(subjectsOf(socket, 'text')).toEqual(['no']);
    const small = socket.received.filter(({ id }) => id === 'small').map(({ payload }) => payload);
    expect(small.map(({ data }) => Object.keys(data.messageReceived.message))).toEqual([['id'], ['id']]);
  });

  test('with two keys share nothing: who may not read the inbox is told so, and is given none of it', async () => {
    const { address } = await createInbox();
    const [owner, other] = [await open(), await open(KEY_2)];
    owner.subscribe('1', watching(address));
    await watched(1);
    other.subscribe('1', watching(address));
    await waitFor('the refusal', () => other.typesOf('1').length > 0);
    await gateway.mail({ to: address, subject: 'secret' });
    await waitFor('the mail', () => subjectsOf(owner, '1').length === 1);
    expect(other.texts.join()).not.toContain('secret');
  });

  test('are told of the end of the inbox behind the last mail, and nothing after it', async () => {
    const { address } = await createInbox();
    const all = await Promise.all(Array.from({ length: 20 }, () => open()));
    for (const socket of all) socket.subscribe('1', watching(address));
    await watched(20);
    await gateway.mail({ to: address, subject: 'last' });
    await waitFor('the mail', () => all.every((socket) => socket.typesOf('1').length === 1));
    await gateway.ask(DeleteInbox, { input: { address } });
    await waitFor('the end', () => all.every((socket) => socket.typesOf('1').length === 2));
    for (const socket of all) expect(socket.typesOf('1')).toEqual(['next', 'complete']);
    expect(gateway.app.activity).toMatchObject({ watchers: 0, feeds: 0 });
  });
});

describe('a subscriber that completes', () => {
  test('is given nothing more, leaves the others be, and may use its id again at once', async () => {
    const { address } = await createInbox();
    const [leaving, staying] = [await open(), await open()];
    for (const socket of [leaving, staying]) socket.subscribe('1', watching(address));
    await watched(2);
    leaving.complete('1');
    leaving.subscribe('1', `subscription { messageReceived(inbox: "${address}") { message { id } } }`);
    leaving.complete('1');
    leaving.subscribe('1', watching(address));
    leaving.subscribe('2', watching(address));
    leaving.complete('2');
    await watched(2);
    await waitFor('the last of its subscriptions', async () => {
      leaving.send({ type: 'ping' });
      return leaving.received.some(({ type }) => type === 'pong') && gateway.app.activity.watchers === 2;
    });
    await gateway.mail({ to: address, subject: 'one' });
    await waitFor('the mail', () => subjectsOf(staying, '1').length === 1 && leaving.typesOf('1').length === 1);
    expect(subjectsOf(leaving, '1')).toEqual(['one']);
    expect(leaving.typesOf('2')).toEqual([]);
  });

  test('may come back with its cursor, as often as it likes, and misses and repeats nothing', async () => {
    const { address, cursor } = await createInbox();
    const [steady, restless] = [await open(), await open()];
    steady.subscribe('1', watching(address));
    await watched(1);
    const given: string[] = [];
    let after = cursor;
    for (let n = 0; n < 5; n += 1) {
      restless.subscribe(`${n}`, watching(address, `, after: "${after}"`));
      await gateway.mail({ to: address, subject: `mail ${n}` });
      await waitFor('the mail', () => restless.typesOf(`${n}`).length === 1);
      restless.complete(`${n}`);
      given.push(...subjectsOf(restless, `${n}`));
      after = restless.received.findLast(({ type }) => type === 'next')?.payload.data.messageReceived.cursor;
    }
    expect(given).toEqual(['mail 0', 'mail 1', 'mail 2', 'mail 3', 'mail 4']);
    await waitFor('all', () => subjectsOf(steady, '1').length === 5);
    expect(subjectsOf(steady, '1')).toEqual(given);
  });
});
