import { once } from 'node:events';
import { WebSocket } from 'ws';
import { waitFor } from './sandbox.ts';

export interface SocketMessage {
  readonly id?: string;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails on what is not there
  readonly payload?: any;
}

/** A socket of graphql-transport-ws, acknowledged, that shows every message as it comes. */
export async function openSocket(url: string, key = 'a-key') {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  const received: SocketMessage[] = [];
  socket.on('message', (data) => received.push(JSON.parse(String(data))));
  socket.on('error', () => {});
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  await once(socket, 'open');
  const send = (message: object) => socket.send(JSON.stringify(message));
  send({ type: 'connection_init', payload: key === '' ? {} : { authorization: `Bearer ${key}` } });
  await waitFor('the acknowledgement', () => received[0]?.type === 'connection_ack');
  return {
    socket,
    received,
    closed,
    send,
    complete: (id: string) => send({ id, type: 'complete' }),
    /** @param key of this operation alone, on a socket that was opened with an empty one */
    subscribe: (id: string, query: string, key?: string) => {
      const extensions = key === undefined ? {} : { extensions: { headers: { authorization: `Bearer ${key}` } } };
      send({ id, type: 'subscribe', payload: { query, ...extensions } });
    },
    typesOf: (id: string) => received.filter((message) => message.id === id).map(({ type }) => type),
  };
}
