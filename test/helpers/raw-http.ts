import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** Sends these bytes, whatever they are, and gives all that comes back until the server closes the connection. */
export async function rawHttp(url: string, ...lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'));
  return text(socket);
}
