// An upstream in a process of its own, whose every inbox has a list of many bytes. Of which kind, its address says.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LISTS } from './shapes.ts';

const bodies = new Map<string, Buffer>();
const server = createServer((request, response) => {
  const address = new URL(request.url ?? '/', 'http://upstream.test').searchParams.get('email') ?? '';
  const shape = LISTS.find(({ name }) => address.startsWith(`${name}.`));
  let body = bodies.get(shape?.name ?? '');
  if (!body) {
    const messages = shape ? shape.messages() : [{ id: 'm', subject: 'one' }];
    body = Buffer.from(JSON.stringify({ status: true, messages }));
    bodies.set(shape?.name ?? '', body);
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('disconnect', () => process.exit());
