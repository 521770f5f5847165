import type { RawData } from 'ws';
import { WebSocket } from 'ws';

/** Who hears what comes over a socket. */
export interface SocketHearer {
  hearMessage(data: RawData, isBinary: boolean): void;
  /** A ping or a pong. */
  hearControl(isPong: boolean): void;
  /** Broken frames and oversized messages: ws closes it with the code that fits. */
  hearError(): void;
  hearClose(code: number, reason: string): void;
}

/** A WebSocket with one hearer, in the place of listeners: for thousands of sockets these would take more than what they hear with. */
export class HeardSocket extends WebSocket {
  hearer: SocketHearer | null = null;

  override emit(event: string | symbol, ...args: readonly unknown[]): boolean {
    const { hearer } = this;
    if (!hearer) return super.emit(event, ...args);
    if (event === 'message') hearer.hearMessage(args[0] as RawData, args[1] as boolean);
    else if (event === 'ping' || event === 'pong') hearer.hearControl(event === 'pong');
    else if (event === 'error') hearer.hearError();
    else if (event === 'close') hearer.hearClose(args[0] as number, String(args[1]));
    return true;
  }
}
