import { once } from 'node:events';
import { connect } from 'node:net';
import { waitFor } from './sandbox.ts';

/** A raw SMTP connection, past the greeting. What it writes goes out byte by byte as given. */
export async function converse(port: number, localAddress = '127.0.0.1') {
  const socket = connect({ port, host: '127.0.0.1', localAddress, noDelay: true });
  let received = '';
  let ended = false;
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1');
  });
  socket.on('close', () => {
    ended = true;
  });
  socket.on('error', () => {});
  await once(socket, 'connect');

  /** The next reply, several lines or one, without its line end; '' once the server has closed the connection. */
  const reply = () =>
    waitFor('an SMTP reply', () => {
      const match = /^(?:\d{3}-[^\n]*\r\n)*\d{3} [^\n]*\r\n/.exec(received);
      if (!match) return ended ? '' : undefined;
      received = received.slice(match[0].length);
      return match[0].trimEnd();
    });

  const greeting = await reply();
  return {
    greeting,
    reply,
    write: (bytes: string | Buffer) =>
      new Promise<void>((resolve) => {
        socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, () => resolve());
      }),
    async command(line: string): Promise<string> {
      socket.write(Buffer.from(`${line}\r\n`));
      return reply();
    },
    /** EHLO, MAIL, RCPT and DATA; the next that is written is the message. */
    async startData(recipient: string): Promise<void> {
      await this.command('EHLO test.example');
      await this.command('MAIL FROM:<ann@example.org>');
      await this.command(`RCPT TO:<${recipient}>`);
      const answer = await this.command('DATA');
      if (!answer.startsWith('354')) throw new Error(`DATA was answered ${answer}`);
    },
    /** Have all of the bytes come that the server has sent so far? */
    unread: () => received,
    isClosed: () => ended,
    closes: () => waitFor('the server to close the connection', () => ended),
    /** Says no more, and reads on until the server closes as well. */
    async end(): Promise<void> {
      socket.end();
      await this.closes();
    },
    close: () => socket.destroy(),
    [Symbol.dispose]: () => void socket.destroy(),
  };
}
