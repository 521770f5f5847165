import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface RawReply {
  /** Of HTTP. */
  readonly status?: number;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  /** Characters of the whole answer. */
  readonly length: number;
}

/** Posts a body as it is. */
export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<RawReply> {
  const all = { 'content-type': 'application/json', authorization: 'Bearer sandbox-key-1', ...headers };
  return replyOf(await fetch(url, { method: 'POST', headers: all, body }));
}

export async function get(url: string, parameters: Record<string, string>): Promise<RawReply> {
  const headers = { authorization: 'Bearer sandbox-key-1', 'content-type': 'application/json' };
  return replyOf(await fetch(`${url}?${new URLSearchParams(parameters)}`, { headers }));
}

async function replyOf(response: Response): Promise<RawReply> {
  const text = await response.text();
  const json = /^data: (.+)$/m.exec(text)?.[1] ?? text;
  return { status: response.status, length: text.length, ...(JSON.parse(json) as object) };
}

/** A WebSocket of the graph whose messages are written by hand. */
export class RawSocket {
  readonly #socket: WebSocket;
  readonly #replies = new Map<string, PromiseWithResolvers<RawReply>>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => {
      const text = String(data);
      const { id, type, payload } = JSON.parse(text) as { id: string; type: string; payload: object };
      if (type === 'next') this.#replies.get(id)?.resolve({ length: text.length, ...payload });
      if (type === 'error') this.#replies.get(id)?.resolve({ length: text.length, errors: payload as never });
    });
    socket.on('close', (code) => {
      for (const { reject } of this.#replies.values()) reject(new Error(`The socket was closed with ${code}`));
    });
  }

  static async open(url: string): Promise<RawSocket> {
    const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws', { perMessageDeflate: false });
    await once(socket, 'open');
    socket.send('{"type":"connection_init","payload":{"authorization":"Bearer sandbox-key-1"}}');
    await once(socket, 'message');
    return new RawSocket(socket);
  }

  /** The first answer to an operation. */
  ask(payload: string): Promise<RawReply> {
    this.#last += 1;
    const reply = Promise.withResolvers<RawReply>();
    // Whoever does not wait for it does not fail by it.
    reply.promise.catch(() => {});
    this.#replies.set(String(this.#last), reply);
    this.#socket.send(`{"id":"${this.#last}","type":"subscribe","payload":${payload}}`);
    return reply.promise;
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  close(): void {
    this.#socket.terminate();
  }
}
