import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A whole reply of the upstream behind the proxy. */
export interface RealReply {
  readonly status: number;
  readonly contentType: string;
  /** The other headers that its reader goes by. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a fault has to work with. */
export interface FaultScene {
  readonly response: ServerResponse;
  /** Null where the call is to fail before it has reached the upstream. */
  readonly real: RealReply | null;
  /** In [0, 1). */
  readonly random: () => number;
  /** How long a stall lasts. Milliseconds. */
  readonly stallMs: number;
  /** Aborted when the proxy closes. */
  readonly signal: AbortSignal;
}

export interface Fault {
  /** `anywhere`: before the call is carried out or after; `after`: it spoils the real reply. */
  readonly when: 'anywhere' | 'after';
  /** Whether it can be done to this reply. */
  readonly fits?: (real: RealReply) => boolean;
  readonly does: (scene: FaultScene) => void | Promise<void>;
}

const reset = ({ response }: FaultScene) => void response.socket?.resetAndDestroy();

/** Writes bytes past HTTP's own rules, and leaves the connection to whoever called. */
function raw({ response }: FaultScene, ...chunks: readonly (string | Buffer)[]): Promise<void> {
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)));
  return new Promise((resolve) => {
    if (response.socket?.writable) response.socket.write(bytes, () => resolve());
    else resolve();
  });
}

function head({ status, contentType }: RealReply, length: number): string {
  return `HTTP/1.1 ${status} OK\r\nContent-Type: ${contentType}\r\nContent-Length: ${length}\r\n\r\n`;
}

/** The real reply's head with another body. */
export function give({ response }: FaultScene, real: RealReply, body: Buffer | string, more: object = {}): void {
  // The reply to a HEAD tells of a body that it does not have.
  const length = response.req.method === 'HEAD' ? (real.headers['content-length'] ?? 0) : Buffer.byteLength(body);
  response.writeHead(real.status, {
    ...real.headers,
    'content-type': real.contentType,
    'content-length': length,
    ...more,
  });
  response.end(body);
}

function answers(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Fault {
  const does = ({ response }: FaultScene) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  return { when: 'anywhere', does };
}

const refused = '{"status":false,"message":"injected"}';
const isJson = ({ contentType }: RealReply) => contentType.startsWith('application/json');
const hasBody = ({ body }: RealReply) => body.length > 1;

interface WireList {
  readonly messages?: Record<string, unknown>[];
}

function listOf({ body }: RealReply): WireList {
  try {
    return JSON.parse(body.toString()) as WireList;
  } catch {
    return {};
  }
}

const isList = (real: RealReply) => isJson(real) && (listOf(real).messages?.length ?? 0) > 0;

/** What a wrong field may be; never of the content as well, since a mail of which nothing is as it was is another one. */
const WRONG: readonly (readonly [string, unknown])[] = [
  ['subject', { wrong: true }],
  ['subject', null],
  ['from', [1]],
  ['from_email', 'no address'],
  ['to', 17],
  ['receivedAt', 'yesterday'],
  ['is_seen', 'maybe'],
  ['id', null],
];

const spoiled = (
  does: (scene: FaultScene & { readonly real: RealReply }) => void | Promise<void>,
  fits = hasBody,
): Fault => ({
  when: 'after',
  fits,
  does: (scene) => does(scene as FaultScene & { readonly real: RealReply }),
});

/** Every fault that the proxy can inject, by its name. */
export const FAULTS = {
  'reset before the head': { when: 'anywhere', does: reset },
  'reset within the head': {
    when: 'anywhere',
    does: async (scene) => {
      await raw(scene, 'HTTP/1.1 200 OK\r\nContent-Type: appl');
      reset(scene);
    },
  },
  'reset within the body': spoiled(async (scene) => {
    const { body } = scene.real;
    await raw(scene, head(scene.real, body.length), body.subarray(0, body.length >> 1));
    reset(scene);
  }),
  'stall, then reset': {
    when: 'anywhere',
    does: async (scene) => {
      await delay(scene.stallMs, undefined, { signal: scene.signal }).catch(() => {});
      reset(scene);
    },
  },
  'stall within the body, then reset': spoiled(async (scene) => {
    const { body } = scene.real;
    await raw(scene, head(scene.real, body.length), body.subarray(0, body.length >> 1));
    await delay(scene.stallMs, undefined, { signal: scene.signal }).catch(() => {});
    reset(scene);
  }),
  trickle: spoiled(async ({ real, response, signal }) => {
    response.writeHead(real.status, { ...real.headers, 'content-type': real.contentType });
    const step = Math.ceil(real.body.length / 8);
    for (let at = 0; at < real.body.length && !signal.aborted && response.writable; at += step) {
      response.write(real.body.subarray(at, at + step));
      await delay(15, undefined, { signal }).catch(() => {});
    }
    response.end();
  }),
  late: spoiled(
    async (scene) => {
      await delay(20 + 150 * scene.random(), undefined, { signal: scene.signal }).catch(() => {});
      give(scene, scene.real, scene.real.body);
    },
    () => true,
  ),
  'status 500': answers(500, refused),
  'status 502': answers(502, '<html>Bad gateway</html>', { 'content-type': 'text/html' }),
  'status 503': answers(503, refused),
  'status 504': answers(504, ''),
  'status 520': answers(520, 'error code: 520', { 'content-type': 'text/plain' }),
  'status 429': answers(429, refused, { 'retry-after': '1' }),
  'web page with 200': answers(200, '<!doctype html><title>Just a moment...</title>', { 'content-type': 'text/html' }),
  'empty 200': answers(200, ''),
  'array for an object': answers(200, '[]'),
  'garbage status line': {
    when: 'anywhere',
    does: async (scene) => {
      await raw(scene, 'HTTQ/9.9 nonsense \u0000\r\n\r\n');
      scene.response.socket?.destroy();
    },
  },
  'truncated JSON': spoiled((scene) => give(scene, scene.real, scene.real.body.subarray(0, -1)), isJson),
  // Outside of all that is read, so that it costs the whole reply or nothing.
  'invalid UTF-8': spoiled(
    (scene) =>
      give(
        scene,
        scene.real,
        Buffer.concat([
          Buffer.from('{"junk":"'),
          Buffer.from([0xff, 0xc0]),
          Buffer.from('",'),
          scene.real.body.subarray(1),
        ]),
      ),
    isJson,
  ),
  'gzip that was not asked for': spoiled((scene) =>
    give(scene, scene.real, gzipSync(scene.real.body), { 'content-encoding': 'gzip' }),
  ),
  'shorter than told': spoiled(async (scene) => {
    await raw(scene, head(scene.real, scene.real.body.length + 100), scene.real.body);
    scene.response.socket?.end();
  }),
  // What is over stands where the next reply of the connection is looked for, and looks like one.
  'longer than told': spoiled(async (scene) => {
    const next = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`;
    await raw(scene, head(scene.real, scene.real.body.length), scene.real.body, next);
    scene.response.socket?.end();
  }),
  'list twice': spoiled((scene) => {
    const list = listOf(scene.real);
    give(
      scene,
      scene.real,
      JSON.stringify({ ...list, messages: [...(list.messages ?? []), ...(list.messages ?? [])] }),
    );
  }, isList),
  'wrong field': spoiled((scene) => {
    const list = listOf(scene.real);
    const messages = list.messages ?? [];
    const [field, value] = WRONG[Math.floor(scene.random() * WRONG.length)] as (typeof WRONG)[number];
    const message = messages[Math.floor(scene.random() * messages.length)];
    if (message) message[field] = value;
    give(scene, scene.real, JSON.stringify({ ...list, messages }));
  }, isList),
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
