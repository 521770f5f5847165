import { Pool } from 'undici';
import { Bulkhead } from './bulkhead.ts';

export interface UpstreamPoolsOptions {
  /** Absolute base URL. */
  readonly url: string;
  /** Sockets kept open to the upstream at most. */
  readonly connections: number;
  /** Whether nobody can be told from another, so that each may have all of the connections; otherwise each has half at most. */
  readonly oneCaller?: boolean | undefined;
  /** Of each wait, for a connection, a head or bytes. Milliseconds. */
  readonly timeoutMs: number;
}

/** Calls that wait for each connection at most, of one credential and of all together. */
const WAITING_EACH = 16;
const WAITING = 64;

/** Connections, and who may use them. */
export interface Lane {
  readonly pool: Pool;
  readonly slots: Bulkhead;
}

/** The connections to an upstream, apart by what may hold them. */
export class UpstreamPools {
  readonly calls: Lane;
  /** Files have connections of their own: a reader that stalls keeps its one, and calls must not wait for that. */
  readonly files: Lane;
  /** Nor must what is read of files without such a reader. */
  readonly inline: Lane;

  constructor({ url, connections, timeoutMs, oneCaller = false }: UpstreamPoolsOptions) {
    const { origin } = new URL(url);
    const lane = (sockets: number, share: number): Lane => ({
      slots: new Bulkhead({
        slots: sockets,
        share,
        maxWaitingEach: WAITING_EACH * sockets,
        maxWaiting: WAITING * sockets,
      }),
      pool: new Pool(origin, {
        connections: sockets,
        keepAliveTimeout: 30_000,
        connect: { timeout: timeoutMs },
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      }),
    });
    const half = (sockets: number) => (oneCaller ? sockets : Math.max(1, Math.floor(sockets / 2)));
    const quarter = Math.ceil(connections / 4);
    this.calls = lane(connections, half(connections));
    // The shares of those who download are bounded where links are opened.
    this.files = lane(connections, connections);
    this.inline = lane(quarter, half(quarter));
  }

  /** Ends every connection; what is under way fails. */
  async destroy(): Promise<void> {
    await Promise.all([this.calls, this.files, this.inline].map(({ pool }) => pool.destroy()));
  }
}
