// An upstream in a process of its own. An address says what its inbox holds: "20x1000.any@mail.test" has 20 messages of 1,000 bytes.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Messages that have come since. */
let more = 0;
const bodies = new Map<string, Buffer>();

function bodyOf(count: number, bytes: number): Buffer {
  const messages = Array.from({ length: count }, (_, i) => {
    const no = count - i;
    const unit = `<p>Mail ${no}: "Grüße" from us</p>\n`;
    return {
      id: `m${no}`,
      from: 'Sender',
      from_email: 'sender@mail.test',
      to: 'box@mail.test',
      subject: `Message ${no}`,
      receivedAt: new Date(Date.UTC(2026, 5, 1) + no * 60_000).toISOString().slice(0, 19).replace('T', ' '),
      is_seen: no % 2 === 0,
      html: true,
      content: unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes),
      attachments:
        no % 4 === 0 ? [{ name: 'a.pdf', extension: 'pdf', size: 1234, url: `https://mail.test/f/${no}.pdf` }] : [],
    };
  });
  return Buffer.from(JSON.stringify({ status: true, messages }));
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://upstream.test');
  if (url.pathname === '/more') {
    more = Number(url.searchParams.get('more'));
    bodies.clear();
    response.end();
    return;
  }
  const [, count = '1', bytes = '100'] = /^(\d+)x(\d+)\./.exec(url.searchParams.get('email') ?? '') ?? [];
  const key = `${count}x${bytes}`;
  let body = bodies.get(key);
  if (!body) {
    body = bodyOf(Number(count) + more, Number(bytes));
    bodies.set(key, body);
  }
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': body.length,
    'x-ratelimit-limit': '50000',
    'x-ratelimit-remaining': '40000',
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('disconnect', () => process.exit());
