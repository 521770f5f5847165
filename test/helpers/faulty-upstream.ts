import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { bodyFaults } from './faults/body-faults.ts';
import { connectionFaults } from './faults/connection-faults.ts';
import type { Fault } from './faults/fault.ts';
import { send } from './faults/fault.ts';
import { fieldFaultList } from './faults/field-faults.ts';
import { statusFaults } from './faults/status-faults.ts';
import { listen } from './listen.ts';

/** Everything that an upstream may do wrong; names are unique. */
export const faults: readonly Fault[] = [...connectionFaults, ...statusFaults, ...bodyFaults, ...fieldFaultList];

const DOMAIN = 'fault.test';
export const FILE = 'the bytes of the file';

const message = (id: string) => ({
  id,
  subject: `Subject of ${id}`,
  from: 'Sender',
  from_email: 'sender@mail.test',
  to: `box@${DOMAIN}`,
  receivedAt: '2026-06-28 09:37:47',
  is_seen: false,
  html: false,
  content: `Content of ${id}`,
  attachments: [{ id: 1, name: 'a.txt', extension: 'txt', size: FILE.length, url: `https://mail.test/${id}/a.txt` }],
});

const inbox = (email: string) => ({
  id: 1,
  email,
  domain: DOMAIN,
  created_at: '2026-06-28T09:37:47Z',
  expire_at: '2099-06-28T09:37:47Z',
  expires_in_seconds: 600,
  email_token: 'opens the inbox',
});

/** What is answered while all is well. */
function goodBody(method: string, path: string): string {
  const [, , kind, first, second, third] = path.split('?', 1)[0]?.split('/').map(decodeURIComponent) ?? [];
  if (second === 'attachments') return FILE;
  const data = () => {
    if (kind === 'domains') return { data: { domains: [DOMAIN, `other.${DOMAIN}`].map(freeDomain) } };
    if (method === 'DELETE') return {};
    if (kind === 'emails') return { data: inbox(first === undefined ? `box@${DOMAIN}` : `${second}@${third}`) };
    return first === undefined ? { messages: [message('m1'), message('m2')] } : { data: message(first) };
  };
  return JSON.stringify({ status: true, ...data() });
}

const freeDomain = (domain: string) => ({ domain, type: 'free', custom: false });

export interface FaultyUpstream extends AsyncDisposable {
  readonly url: string;
  /** From now on, calls with that key meet the fault. */
  afflict(key: string, fault: Fault): void;
  /** Calls with that key so far, such as "POST /api/emails". */
  seen(key: string): readonly string[];
  /** Calls that followed a redirection. */
  readonly strayed: number;
}

/** The upstream's REST contract over bare sockets, so that it can break every rule there is. */
export async function startFaultyUpstream(): Promise<FaultyUpstream> {
  const afflicted = new Map<string, Fault>();
  const seen = new Map<string, string[]>();
  const sockets = new Set<Socket>();
  let strayed = 0;
  const elsewhere = await listen(
    createHttpServer((_, response) => {
      strayed += 1;
      response.end(JSON.stringify({ status: true }));
    }),
  );

  const answer = (socket: Socket, request: string) => {
    const [method = '', path = ''] = request.split(' ', 2);
    const key = /^authorization: Bearer (.*)$/im.exec(request)?.[1] ?? '';
    seen.set(key, [...(seen.get(key) ?? []), `${method} ${path}`]);
    const exchange = { socket, method, path, body: goodBody(method, path), elsewhere: elsewhere.url };
    const fault = afflicted.get(key);
    if (fault) fault.reply(exchange);
    else send(exchange, exchange.body, path.includes('/attachments/') ? { type: 'text/plain' } : {});
  };

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let read = '';
    socket.on('data', (chunk) => {
      read += chunk;
      // No request of the gateway has a body.
      for (let end = read.indexOf('\r\n\r\n'); end >= 0; end = read.indexOf('\r\n\r\n')) {
        const request = read.slice(0, end);
        read = read.slice(end + 4);
        answer(socket, request);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    afflict: (key, fault) => void afflicted.set(key, fault),
    seen: (key) => seen.get(key) ?? [],
    get strayed() {
      return strayed;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all([closed, elsewhere.close()]);
    },
  };
}
