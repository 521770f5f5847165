// What the socket allows: bare node:http. FLOOR=map gives finished answers out of a Map, FLOOR=projection builds each answer by hand
// from messages that it remembers, FLOOR=cold does so from a reply of the upstream to each request.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inboxOf, listInbox } from './lists.ts';
import type { Inbox } from './mail.ts';
import { pageOf } from './mail.ts';
import { announce } from './settings.ts';

interface Asked {
  readonly query: string;
  readonly variables: { readonly address: string; readonly first: number };
}

function project(inbox: Inbox, first: number): string {
  const { address, unseenCount } = inbox;
  const { totalCount, nodes } = pageOf(inbox, first);
  return JSON.stringify({
    data: {
      inbox: {
        address,
        unseenCount,
        messages: {
          totalCount,
          nodes: nodes.map(({ id, subject, fromName, fromAddress, receivedAt, isSeen, attachments }) => ({
            id,
            subject,
            fromName,
            fromAddress,
            receivedAt,
            isSeen,
            attachments: attachments.map(({ filename, size }) => ({ filename, size })),
          })),
        },
      },
    },
  });
}

const finished = new Map<string, Buffer>();

type Answering = (asked: Asked, authorization: string) => string | Buffer | Promise<string | Buffer>;

const kinds: Record<string, Answering> = {
  map: ({ query, variables }, authorization) => {
    const key = query + JSON.stringify(variables);
    return finished.get(key) ?? finish(key, variables, authorization);
  },
  projection: ({ variables: { address, first } }, authorization) => {
    const inbox = inboxOf(address, authorization);
    return inbox instanceof Promise ? inbox.then((read) => project(read as Inbox, first)) : project(inbox, first);
  },
  cold: async ({ variables: { address, first } }, authorization) =>
    project(await listInbox(address, authorization), first),
};

async function finish(key: string, { address, first }: Asked['variables'], authorization: string): Promise<Buffer> {
  const bytes = Buffer.from(project(await listInbox(address, authorization), first));
  finished.set(key, bytes);
  return bytes;
}

const answerTo = kinds[process.env.FLOOR ?? 'map'] as Answering;

function send(response: ServerResponse, answer: string | Buffer): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
    .end(answer);
}

function take(request: IncomingMessage, response: ServerResponse, body: string): void {
  const answer = answerTo(JSON.parse(body), request.headers.authorization ?? '');
  if (answer instanceof Promise) void answer.then((ready) => send(response, ready));
  else send(response, answer);
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => take(request, response, body));
});
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
