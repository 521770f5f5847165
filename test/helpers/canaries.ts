import { subscribe } from 'node:diagnostics_channel';
import type { Server, Socket } from 'node:net';
import { Credentials } from '../../src/datasources/credential.ts';
import { Authenticator } from '../../src/http/authenticate.ts';
import { LeakDetector } from './leak-detector.ts';

/** In every mail that the helpers send: whoever logs a mail logs it. */
export const MAIL_CANARY = 'canary-in-the-head-of-every-mail';

/** Sees what the gateways of this process say and log. */
export const canaries = new LeakDetector();
canaries.note('sandbox key', 'sandbox-key-1');
canaries.note('sandbox key', 'sandbox-key-2');
canaries.note('mail', MAIL_CANARY, 'unlogged');

/** The secrets among settings. */
export function noteSettings(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of ['TEMPMAIL_API_KEY', 'GATEWAY_TOKENS', 'LINK_KEYS', 'SANDBOX_API_KEYS']) {
    for (const secret of env[name]?.split(',') ?? []) canaries.note(name, secret.trim());
  }
}

/** What a mail says, which is for its reader alone. */
export function noteMail(mail: object): void {
  const { subject, text, html, attachments } = mail as Record<string, unknown>;
  const contents = Array.isArray(attachments) ? attachments.map(({ content }) => content) : [];
  for (const part of [subject, text, html, ...contents]) {
    // A word or two may stand in a log for other reasons.
    if (typeof part === 'string' && part.length >= 12) canaries.note('mail', part.slice(0, 200), 'unlogged');
  }
}

/** Every key and token that a caller presents, whatever the transport, and every key that the upstream gets. */
function noteCredentials(detector: LeakDetector): void {
  const { authenticate } = Authenticator.prototype;
  Authenticator.prototype.authenticate = function (authorization) {
    detector.note('bearer', /^ *Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]);
    return authenticate.call(this, authorization);
  };
  const { of } = Credentials.prototype;
  Credentials.prototype.of = function (key) {
    detector.note('upstream key', key);
    return of.call(this, key);
  };
}

const EMAIL_TOKEN = /"email_token":"([^"\\]+)"/g;

/** Has the detector see every byte that leaves a front door, and learn from all other servers, which are upstreams. */
export function watchSockets(detector: LeakDetector): void {
  subscribe('net.server.socket', (message) => {
    const { socket } = message as { socket: Socket & { server?: Server } };
    // No other server here looks at what a request expects.
    const isFrontDoor = (socket.server?.listenerCount('checkExpectation') ?? 0) > 0;
    onLeaving(socket, isFrontDoor ? detector.wire() : learnTokens);
  });
  const learnTokens = (piece: Buffer) => {
    if (piece.length > 65_536) return;
    for (const [, token] of piece.toString('latin1').matchAll(EMAIL_TOKEN)) detector.note('email_token', token);
  };
}

/** Tells of the bytes that a socket sends, below everything that may write to it: HTTP, events, WebSocket frames, refusals. */
function onLeaving(socket: Socket, see: (piece: Buffer) => void): void {
  const { _write, _writev } = socket;
  const toBytes = (chunk: unknown, encoding: BufferEncoding) =>
    typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk as Uint8Array);
  socket._write = (chunk, encoding, done) => {
    see(toBytes(chunk, encoding));
    _write.call(socket, chunk, encoding, done);
  };
  socket._writev = (chunks, done) => {
    for (const { chunk, encoding } of chunks) see(toBytes(chunk, encoding));
    _writev?.call(socket, chunks, done);
  };
}

noteCredentials(canaries);
watchSockets(canaries);
