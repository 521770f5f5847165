import { describe, expect, test } from 'vitest';
import { startTestGateway } from '../helpers/gateway.ts';
import { openSocket } from '../helpers/raw-socket.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { startUpstream } from '../helpers/upstream.ts';

const MAILS = 5;
const content = 'x'.repeat(100_000);

/** A megabyte an event. */
const watching = (after: string) => {
  const large = Array.from({ length: 10 }, (_, n) => `content${n}: content`).join(' ');
  return `subscription { messageReceived(inbox: "a@live.test", after: "${after}") { cursor message { ${large} } } }`;
};

describe('two readers of one inbox, of whom one stops', () => {
  test('do not hold each other up: one gets everything, the other is closed and resumes where it was', async () => {
    const messages: object[] = [];
    await using upstream = await startUpstream((_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ status: true, messages }));
    });
    const env = { UPSTREAM_URL: upstream.url, MAX_SOCKET_BACKLOG_BYTES: '65536', MESSAGES_TTL_MS: '0' };
    await using gateway = await startTestGateway(env);
    const { data } = await gateway.ask('{ inbox(address: "a@live.test") { cursor } }' as never, {}, 'a-key');
    const { cursor } = (data as { inbox: { cursor: string } }).inbox;
    const [stopped, reading] = [await openSocket(gateway.url), await openSocket(gateway.url)];
    reading.subscribe('1', watching(cursor));
    for (let id = 0; id < 60; id += 1) stopped.subscribe(`${id}`, watching(cursor));
    await waitFor('all to watch', () => gateway.app.activity.watchers === 61);

    stopped.socket.pause();
    for (let id = 0; id < MAILS; id += 1) {
      messages.unshift({ id: `m${id}`, content });
      await waitFor('the mail', () => reading.typesOf('1').length > id);
    }
    expect(reading.typesOf('1')).toEqual(Array(MAILS).fill('next'));
    await waitFor('the end of what the other watches', () => gateway.app.activity.watchers === 1);

    // It reads on, or was cut while it did not: either way it was not told that anything is complete.
    stopped.socket.resume();
    expect([1013, 1006]).toContain((await stopped.closed).code);
    const given = stopped.received.filter(({ type }) => type !== 'connection_ack');
    expect(new Set(given.map(({ type }) => type))).toEqual(new Set(['next']));
    const last = given.findLast(({ id }) => id === given[0]?.id)?.payload.data.messageReceived.cursor ?? cursor;
    const resumed = await openSocket(gateway.url);
    resumed.subscribe('1', watching(last));
    const left = MAILS - given.filter(({ id }) => id === given[0]?.id).length;
    await waitFor('the rest', () => resumed.typesOf('1').length === left);
    resumed.socket.terminate();
    reading.socket.terminate();
  });
});
