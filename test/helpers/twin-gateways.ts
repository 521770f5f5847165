import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { expect } from 'vitest';
import { startFixedUpstream } from './fixed-upstream.ts';
import { KEY_1, startTestGateway } from './gateway.ts';
import type { Upstream } from './upstream.ts';

/** A request, as far as a test cares. */
export interface Asked {
  readonly method?: string;
  readonly path?: string;
  /** Lines of the head, beside those of the host and, unless one is given, of the type and the key. */
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
  /** What is sent in its place, byte for byte. */
  readonly raw?: string | Buffer;
}

/** What came back, in a form in which two gateways that answer alike come to the same. */
export interface Told {
  /** Status lines, heads sorted and bodies. */
  readonly text: string;
  /** The calls that the upstream got for it. */
  readonly calls: readonly string[];
}

export interface Twins extends AsyncDisposable {
  /** Asks the gateway that executes by plans, and the one that leaves all to the framework. */
  ask(asked: Asked): Promise<{ readonly direct: Told; readonly framework: Told }>;
  readonly urls: readonly string[];
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n');
const PUBLIC = { PUBLIC_URL: 'https://mail.example.com', ALLOWED_HOSTS: 'localhost,mail.example.com' };

/** Two gateways that differ in one setting, each with an upstream of its own that says the same. */
export async function startTwins(env: Record<string, string> = {}): Promise<Twins> {
  const start = async (isDirect: boolean) => {
    const upstream = await startFixedUpstream();
    const gateway = await startTestGateway({
      UPSTREAM_URL: upstream.url,
      UPSTREAM_ATTEMPTS: '1',
      UPSTREAM_TIMEOUT_MS: '300',
      MESSAGES_TTL_MS: '600000',
      ...PUBLIC,
      DIRECT_QUERIES: String(isDirect),
      ...env,
    });
    return { upstream, gateway };
  };
  const [direct, framework] = await Promise.all([start(true), start(false)]);
  return {
    urls: [direct.gateway.url, framework.gateway.url],
    async ask(asked) {
      const bytes = bytesOf(asked);
      const [first, second] = await Promise.all([tell(direct, bytes), tell(framework, bytes)]);
      return { direct: first, framework: second };
    },
    async [Symbol.asyncDispose]() {
      for (const { gateway, upstream } of [direct, framework]) {
        await gateway[Symbol.asyncDispose]();
        await upstream.close();
      }
    },
  };
}

/** A request on a connection of its own, which ends with it. */
function bytesOf({ method, path = '/graphql', headers = [], body, raw }: Asked): Buffer {
  if (raw !== undefined) return Buffer.from(raw as string, 'latin1');
  const bytes = Buffer.from(body ?? '');
  const has = (name: string) => headers.some((line) => line.toLowerCase().startsWith(`${name}:`));
  const head = [
    `${method ?? (body === undefined ? 'GET' : 'POST')} ${path} HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    ...(has('authorization') ? [] : [`Authorization: Bearer ${KEY_1}`]),
    ...(body === undefined || has('content-type') ? [] : ['Content-Type: application/json']),
    ...(body === undefined || has('transfer-encoding') ? [] : [`Content-Length: ${bytes.length}`]),
    // A header that is not to be there is given without a value.
    ...headers.filter((line) => !/^[\w-]+:$/.test(line)),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
}

async function tell(
  { upstream, gateway }: { readonly upstream: Upstream; readonly gateway: { readonly url: string } },
  bytes: Buffer,
): Promise<Told> {
  const before = upstream.requests.length;
  const { hostname, port } = new URL(gateway.url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.write(bytes);
  const said = await saidOn(socket);
  const calls = upstream.requests.slice(before).map(({ method, url }) => `${method} ${url}`);
  return { text: compared(said.toString('latin1')), calls: calls.sort() };
}

/** All that comes, until the server closes the connection or, of a stream, says that it is over. */
async function saidOn(socket: Socket): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of socket) {
    pieces.push(piece);
    if (piece.subarray(-5).equals(LAST_CHUNK)) break;
  }
  return Buffer.concat(pieces);
}

/** What says the time, or is made by chance. */
const OF_ITS_OWN: readonly [RegExp, string][] = [
  [/"(observedAt|urlExpiresAt|asOf|expiresAt|createdAt)":"[^"]+"/g, '"$1":"(a time)"'],
  [/\/attachments\/[\w.-]+\//g, '/attachments/(sealed)/'],
  [/"id":"[0-9a-f-]{36}"/g, '"id":"(an id)"'],
  [/;r=\d+;t=\d+/g, ';r=(some);t=(some)'],
];

function compared(said: string): string {
  const text = OF_ITS_OWN.reduce((rest, [what, instead]) => rest.replace(what, instead), said);
  // Each head by itself: several answers may come on one connection.
  return text.replace(/HTTP\/1\.1 \d{3} [\s\S]*?\r\n\r\n/g, (head) => {
    const [status, ...lines] = head.trimEnd().split('\r\n');
    const names = lines.map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase()));
    // An answer by a plan has a tag, which is no part of it.
    const told = names.filter((line) => !/^(date|etag):/.test(line)).sort();
    return [status, ...told, '', ''].join('\r\n');
  });
}

/** Asks both as often as it takes for an answer to be kept and given again. */
export async function expectAlike(twins: Twins, asked: Asked): Promise<Told> {
  let last: Told | undefined;
  for (const time of ['first', 'second', 'third']) {
    const { direct, framework } = await twins.ask(asked);
    expect(direct, `the ${time} time`).toEqual(framework);
    last = direct;
  }
  return last as Told;
}
