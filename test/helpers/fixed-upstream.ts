import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { mail, noonPlus } from './scripted-mail.ts';
import type { Upstream } from './upstream.ts';
import { startUpstream } from './upstream.ts';

export const FILE = Buffer.from('The bytes of a file.\r\n');
const HTML = `<p>Your code is <b>482913</b>. <a href="https://example.org/verify?a=1&amp;b=2">Verify</a></p>
<img src="cid:picture.png"><img src="https://tracker.example/x.png"><script>alert(1)</script>`;
const ODD = '\u0000\u0007\u001f"\\/\u007f\u2028\u2029 ¡é\u0300 漢字 \u{1f600} \ud800 \udc00<!--';

const file = (name: string, fields: object = {}) => ({
  name,
  extension: name.split('.').pop(),
  size: FILE.length,
  url: `https://upstream.test/files/${encodeURIComponent(name)}`,
  ...fields,
});

/** What is in each inbox, by the part of its address before the @. */
const INBOXES: Readonly<Record<string, () => readonly object[]>> = {
  empty: () => [],
  full: () => [
    mail('html', {
      subject: 'Your code is 482913',
      html: true,
      content: HTML,
      attachments: [file('picture.png'), file('notes.txt'), file('huge.bin', { size: 3e9 })] as never,
    }),
    mail('seen', { is_seen: true, from: '', from_email: 'no address', to: '', receivedAt: null }),
    ...Array.from({ length: 30 }, (_, i) =>
      mail(`m${i}`, { receivedAt: noonPlus(i), content: `Text ${i}. `.repeat(i) }),
    ),
  ],
  odd: () => [
    mail('odd/1 %', {
      subject: ODD,
      from: ODD,
      content: ODD,
      attachments: [file(`${ODD.toWellFormed()}.tar.GZ`)] as never,
    }),
    mail('漢', { subject: '漢字', content: '漢'.repeat(2_000), html: true }),
  ],
  flaky: () => [mail('a')],
  long: () => [mail('long', { subject: 'long', content: 'Lorem ipsum. '.repeat(3_000) })],
  many: () => Array.from({ length: 600 }, (_, i) => mail(`m${i}`, { is_seen: i % 3 === 0 })),
};

type Fault = (response: ServerResponse) => void;

const failing =
  (status: number, body = '{"message":"No."}', headers = {}): Fault =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

/** What goes wrong with inboxes of these names. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  unknown: failing(404),
  unprocessable: failing(422),
  unauthenticated: failing(401),
  forbidden: failing(403),
  limited: failing(429, '{"message":"Too many."}', { 'retry-after': '7' }),
  broken: failing(500),
  away: failing(503, '', { 'retry-after': '3' }),
  refusing: failing(200, '{"status":false,"message":"No."}'),
  html: failing(200, '<!doctype html><title>Just a moment...</title>', { 'content-type': 'text/html' }),
  nonsense: failing(200, '{"status":true,"messages":['),
  slow: () => {},
  cut: (response) => void response.destroy(),
};

const DOMAINS = {
  status: true,
  data: {
    domains: [
      { domain: 'fixed.test', type: 'Free', custom: false },
      { domain: 'paid.test', type: 'Premium', custom: false },
      { domain: 'own.test', type: 'Custom', custom: true },
      { domain: 'odd.test', type: 'Else', custom: false },
    ],
  },
};

/** An upstream that says the same whenever it is asked the same, but of the inbox "flaky", which it lists only once. Nothing that it is told changes it. */
export function startFixedUpstream(): Promise<Upstream> {
  let isListed = false;
  const handle: RequestListener = (request, response) => {
    const url = new URL(request.url as string, 'http://upstream');
    const name = url.searchParams.get('email')?.split('@')[0] ?? '';
    const fault = FAULTS[name];
    if (fault) return fault(response);
    if (name === 'flaky' && isListed) return FAULTS.away?.(response);
    isListed ||= name === 'flaky';
    const body = answer(request, url);
    const bytes = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? { message: 'Not there.' });
    response.writeHead(body === null ? 404 : 200, {
      'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json',
      'x-ratelimit-limit': 50_000,
      'x-ratelimit-used': 1,
      'x-ratelimit-remaining': 49_999,
      'x-ratelimit-reset': '2030-01-01T00:00:00Z',
    });
    response.end(bytes);
  };
  return startUpstream(handle);
}

function answer({ method }: IncomingMessage, url: URL): unknown {
  const [, , kind, first, second] = url.pathname.split('/').map(decodeURIComponent);
  if (kind === 'domains') return DOMAINS;
  if (kind === 'emails') {
    return method === 'DELETE' ? { status: true } : { status: true, data: { email: first ?? 'made@fixed.test' } };
  }
  if (second === 'attachments') return FILE;
  if (first === undefined) {
    const inbox = INBOXES[url.searchParams.get('email')?.split('@')[0] ?? '']?.();
    return inbox ? { status: true, messages: inbox } : null;
  }
  return method === 'DELETE' ? { status: true } : { status: true, data: mail(first, { is_seen: true }) };
}
