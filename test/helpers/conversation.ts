import { connect } from 'node:net';

export interface Answer {
  readonly status: number;
  /** `extensions.code` of the first error in its body. */
  readonly code: string | undefined;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the server closed the connection after it, or left it open for the next request. */
  readonly after: 'open' | 'closed';
}

/** What the server says on a connection that sends these bytes, and whether a request that follows them is still answered. */
export async function converse(url: string, ...bytes: readonly (string | Buffer)[]): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  const isHead = String(bytes[0]).startsWith('HEAD ');
  let said = '';
  // It is closed by then, perhaps with a reset for what comes after.
  socket.on('error', () => {});
  const ended = new Promise<'closed'>((resolve) =>
    socket.once('end', () => resolve('closed')).once('close', () => resolve('closed')),
  );
  const answered = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
      if (isWhole(said, isHead)) resolve();
    });
  });
  for (const part of bytes) socket.write(part);
  await Promise.race([answered, ended]);
  const first = said;
  const isNextAnswered = new Promise<'open'>((resolve) => {
    socket.on('data', () => said.slice(first.length).includes('HTTP/1.1 200 OK') && resolve('open'));
  });
  socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const after = await Promise.race([ended, isNextAnswered]);
  socket.destroy();
  return { ...parse(first), after };
}

/** An interim answer is not one yet. */
function final(said: string): string {
  return said.replace(/^HTTP\/1\.1 100 [\s\S]*?\r\n\r\n/, '');
}

function isWhole(said: string, isHead: boolean): boolean {
  const [head = '', ...rest] = final(said).split('\r\n\r\n');
  if (rest.length === 0 || isHead) return rest.length > 0;
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return rest.join('\r\n\r\n').length >= Number(length ?? 0);
}

function parse(said: string): Omit<Answer, 'after'> {
  const [head = '', ...rest] = final(said).split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const headers = Object.fromEntries(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  let code: string | undefined;
  try {
    code = JSON.parse(body).errors[0].extensions.code;
  } catch {
    // It has none.
  }
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), code, headers, body };
}
