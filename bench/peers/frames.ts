// The floor of delivery: `ws` keeps the handshake, and what is new is framed once and written as it is to every raw socket.
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { newMessages } from './new-messages.ts';
import { announce } from './settings.ts';

const server = createServer();
const sockets = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false, clientTracking: false });
const readers = new Set<Socket>();

/** A text frame of a server (RFC 6455) of at most 64 KB. */
function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  const head = Buffer.alloc(payload.length < 126 ? 2 : 4);
  head[0] = 0x81;
  if (payload.length < 126) head[1] = payload.length;
  else {
    head[1] = 126;
    head.writeUInt16BE(payload.length, 2);
  }
  return Buffer.concat([head, payload]);
}

const pubsub = {
  subscribe: async () => (async function* () {})(),
  publish({ payload }: { readonly payload: unknown }) {
    const { message } = (payload as { messageReceived: { message: { attachments: unknown } } }).messageReceived;
    const { attachments: _, ...fields } = message;
    const data = { messageReceived: { message: fields } };
    const frame = frameOf(JSON.stringify({ id: '1', type: 'next', payload: { data } }));
    for (const reader of readers) reader.write(frame);
  },
};

interface Told {
  readonly type: string;
  readonly payload: { readonly variables: { readonly inbox: string } };
}

sockets.on('connection', (socket, request) => {
  const reader = request.socket;
  socket.on('message', (data) => {
    const { type, payload } = JSON.parse(String(data)) as Told;
    if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
    if (type !== 'subscribe') return;
    void newMessages(payload.variables.inbox, request.headers.authorization ?? '', pubsub);
    readers.add(reader);
  });
  socket.on('close', () => readers.delete(reader));
  socket.on('error', () => {});
});
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
